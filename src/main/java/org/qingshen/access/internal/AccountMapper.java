package org.qingshen.access.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.access.ManagedAccounts.Account;
import org.qingshen.shared.PersonId;

@Mapper
interface AccountMapper {

  Optional<AccountRow> find(String login);

  Optional<AccountRow> ofPerson(PersonId personId);

  /** Holds the row until the transaction ends. */
  Optional<AccountRow> lock(String login);

  /**
   * In the order of their logins.
   *
   * @param part what occurs in the login; null for all
   * @param people whose accounts match as well
   */
  List<Account> page(
      @Param("part") String part,
      @Param("people") Collection<PersonId> people,
      @Param("after") String after,
      @Param("size") int size);

  Optional<Account> shown(@Param("login") String login);

  /** Who of these people has an account. */
  List<PersonId> having(@Param("people") Collection<PersonId> people);

  /** Holds those accounts of these people that are not disabled. */
  List<String> lockActive(@Param("people") Collection<PersonId> people);

  long count();

  void insert(
      @Param("login") String login,
      @Param("personId") PersonId personId,
      @Param("passwordHash") String passwordHash,
      @Param("createdAt") Instant createdAt,
      @Param("mustChange") boolean mustChange);

  /**
   * @param version null where it does not matter
   */
  int updatePassword(
      @Param("login") String login,
      @Param("hash") String hash,
      @Param("mustChange") boolean mustChange,
      @Param("at") Instant at,
      @Param("version") Long version);

  int disable(
      @Param("login") String login,
      @Param("reason") String reason,
      @Param("at") Instant at,
      @Param("version") long version);

  int enable(
      @Param("login") String login, @Param("reason") String reason, @Param("version") long version);

  int unlock(@Param("login") String login);

  void updateAttempts(
      @Param("login") String login,
      @Param("failures") int failures,
      @Param("lockedUntil") Instant lockedUntil);

  void updateLoggedIn(@Param("login") String login, @Param("at") Instant at);
}
