package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.shiro.session.Session;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.OwnPassword;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class PasswordOfActor implements OwnPassword {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final SubjectActor current;
  private final AccountMapper accounts;
  private final Passwords passwords;
  private final LoginCounter counter;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  PasswordOfActor(
      SubjectActor current,
      AccountMapper accounts,
      Passwords passwords,
      LoginCounter counter,
      PlatformTransactionManager manager,
      Clock clock,
      ApplicationEventPublisher events) {
    this.current = current;
    this.accounts = accounts;
    this.passwords = passwords;
    this.counter = counter;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
    this.events = events;
  }

  @Override
  public boolean mustChange() {
    return current.known().filter(Known::mustChange).isPresent();
  }

  /** Counted as tries of login: a page left open must not serve to guess. */
  @Override
  public Optional<Problem> change(char[] old, char[] wanted) {
    current.fresh();
    AccountRow account = current.known().map(Known::account).orElseThrow();
    Optional<Instant> locked = counter.begin(account.login());
    if (locked.isPresent()) {
      return locked.map(until -> new Problem(true, locked(until)));
    }
    if (old.length > PasswordPolicy.LONGEST || !passwords.match(old, account.passwordHash())) {
      Optional<Instant> until = counter.failed(account.login());
      Text wrong = until.map(this::locked).orElseGet(() -> Text.of("access.password.wrong"));
      return Optional.of(new Problem(true, wrong));
    }
    accounts.updateAttempts(account.login(), 0, null);
    Optional<Text> objection = PasswordPolicy.objection(account.login(), old, wanted);
    if (objection.isEmpty()) {
      replace(account, passwords.hash(wanted));
    }
    return objection.map(sentence -> new Problem(false, sentence));
  }

  private void replace(AccountRow account, String hash) {
    Instant now = OfficeTime.now(clock);
    transaction.executeWithoutResult(
        status -> {
          accounts.updatePassword(account.login(), hash, false, now, null);
          events.publishEvent(
              new TrailEvent("account.password", account.personId(), account.login(), ""));
          events.publishEvent(new DirectoryChanged());
        });
    Session session = ThreadContext.getSubject().getSession(false);
    if (session != null) {
      SessionStamps.password(session, now.toEpochMilli());
    }
  }

  private Text locked(Instant until) {
    Instant minute = until.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
    return Text.of("access.login.locked", MINUTE.format(minute.atZone(clock.getZone())));
  }
}
