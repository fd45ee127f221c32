package org.qingshen.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;

@Mapper
interface AccountMapper {

  Optional<AccountRow> find(String login);

  /** Holds the row until the transaction ends. */
  Optional<AccountRow> lock(String login);

  long count();

  void insert(
      @Param("login") String login,
      @Param("personId") PersonId personId,
      @Param("passwordHash") String passwordHash,
      @Param("createdAt") Instant createdAt);

  void updateAttempts(
      @Param("login") String login,
      @Param("failures") int failures,
      @Param("lockedUntil") Instant lockedUntil);

  void updateLoggedIn(@Param("login") String login, @Param("at") Instant at);
}
