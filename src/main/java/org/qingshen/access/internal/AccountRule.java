package org.qingshen.access.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.ManagedAccounts.Account;
import org.qingshen.access.Permissions;
import org.qingshen.directory.People;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What an administrator may not do with accounts. [D] */
@Component
class AccountRule {

  private static final int LONGEST_REASON = 400;

  private final AccountMapper accounts;
  private final People people;
  private final PostPermissions permissions;

  AccountRule(AccountMapper accounts, People people, PostPermissions permissions) {
    this.accounts = accounts;
    this.people = people;
    this.permissions = permissions;
  }

  static Text stale() {
    return Text.of("access.account.stale");
  }

  static Optional<Text> reason(String reason) {
    String given = reason == null ? "" : reason.strip();
    return given.isEmpty() || given.codePointCount(0, given.length()) > LONGEST_REASON
        ? Optional.of(Text.of("access.account.reason", String.valueOf(LONGEST_REASON)))
        : Optional.empty();
  }

  Optional<Text> objectionToCreate(PersonId person, String login) {
    if (!StoredAccounts.isLogin(login)) {
      return objectionToLogin(login);
    }
    if (person == null || people.all(List.of(person)).isEmpty()) {
      return Optional.of(Text.of("access.account.nobody"));
    }
    Optional<AccountRow> has = accounts.ofPerson(person);
    if (has.isPresent()) {
      return Optional.of(Text.of("access.account.has", has.get().login()));
    }
    return objectionToLogin(login);
  }

  Optional<Text> objectionToLogin(String login) {
    return StoredAccounts.isLogin(login)
        ? accounts.find(login).map(taken -> Text.of("access.account.taken", login))
        : Optional.of(Text.of("access.setup.badLogin"));
  }

  /** Nobody works on the own account here, and nobody on what another has changed meanwhile. */
  Optional<Text> objectionToChange(String login, long version, Actor actor) {
    Optional<Account> account = accounts.shown(login);
    if (account.isEmpty()) {
      return Optional.of(Text.of("access.account.unknown"));
    }
    if (account.get().personId().equals(actor.id())) {
      return Optional.of(Text.of("access.account.own"));
    }
    return account.get().version() == version ? Optional.empty() : Optional.of(stale());
  }

  /** Holds the administrators' accounts, so that two cannot shut out each other at once. */
  Optional<Text> lastAdministrator(String login) {
    List<PersonId> administrators = people.holding(administering());
    List<String> active =
        administrators.isEmpty() ? List.of() : accounts.lockActive(administrators);
    return active.equals(List.of(login))
        ? Optional.of(Text.of("access.account.lastAdministrator"))
        : Optional.empty();
  }

  private Set<PostKind> administering() {
    return Arrays.stream(PostKind.values())
        .filter(kind -> permissions.of(kind).contains(Permissions.ACCOUNT_ADMIN))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PostKind.class)));
  }
}
