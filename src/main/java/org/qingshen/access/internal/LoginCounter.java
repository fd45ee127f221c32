package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts tries and remembers each in the trail; each step is a short transaction of its own. */
@Component
class LoginCounter {

  private final AccountMapper accounts;
  private final UnknownLogins unknown;
  private final LockPolicy policy;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  LoginCounter(
      AccountMapper accounts,
      UnknownLogins unknown,
      LockPolicy policy,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.unknown = unknown;
    this.policy = policy;
    this.clock = clock;
    this.events = events;
  }

  /** Counts one try, unless it is locked: then until when. */
  @Transactional
  public Optional<Instant> begin(String login) {
    Instant now = now();
    Optional<AccountRow> account = accounts.lock(login);
    Attempts found =
        account
            .map(AccountRow::attempts)
            .orElseGet(() -> unknown.tried(login, now, it -> policy.counting(it, now)));
    if (found.lockedAt(now)) {
      tell("login.refused", account, "locked");
      return Optional.of(found.lockedUntil());
    }
    account.ifPresent(it -> store(it, policy.counting(found, now)));
    return Optional.empty();
  }

  /** Remembers the failure; where it was the last one allowed, until when the login is locked. */
  @Transactional
  public Optional<Instant> failed(String login) {
    Optional<AccountRow> account = accounts.find(login);
    Attempts found = account.map(AccountRow::attempts).orElseGet(() -> unknown.of(login));
    tell("login.failed", account, account.isPresent() ? "" : "unknown login");
    if (!found.lockedAt(now())) {
      return Optional.empty();
    }
    tell("login.locked", account, "until " + found.lockedUntil());
    return Optional.of(found.lockedUntil());
  }

  @Transactional
  public void succeeded(String login, PersonId person) {
    accounts.updateLoggedIn(login, now());
    events.publishEvent(new TrailEvent("login.succeeded", person, login, ""));
  }

  private void store(AccountRow account, Attempts attempts) {
    accounts.updateAttempts(account.login(), attempts.failures(), attempts.lockedUntil());
  }

  // An unknown login is not written down: it may be a password typed into the wrong field.
  private void tell(String what, Optional<AccountRow> account, String detail) {
    PersonId person = account.map(AccountRow::personId).orElse(null);
    String login = account.map(AccountRow::login).orElse("");
    events.publishEvent(new TrailEvent(what, person, login, detail));
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
