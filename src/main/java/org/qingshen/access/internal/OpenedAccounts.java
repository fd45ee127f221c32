package org.qingshen.access.internal;

import java.time.Clock;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.access.NewAccounts;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OpenedAccounts implements NewAccounts {

  private final AccountMapper accounts;
  private final AccountRule rule;
  private final Passwords passwords;
  private final CurrentActor current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OpenedAccounts(
      AccountMapper accounts,
      AccountRule rule,
      Passwords passwords,
      CurrentActor current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.rule = rule;
    this.passwords = passwords;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Optional<Text> objection(String wanted) {
    return rule.objectionToLogin(AccountRealm.normal(wanted));
  }

  @Override
  public Optional<PersonId> holder(String login) {
    return accounts.find(AccountRealm.normal(login)).map(AccountRow::personId);
  }

  @Override
  public Optional<String> loginOf(PersonId person) {
    return accounts.ofPerson(person).map(AccountRow::login);
  }

  @Override
  @Transactional
  public Temporary open(PersonId person, String wanted) {
    Actor actor = current.fresh();
    String login = AccountRealm.normal(wanted);
    Optional<Text> objection = rule.objectionToCreate(person, login);
    if (objection.isPresent()) {
      return refused(actor, login, objection.get());
    }
    String password = TemporaryPassword.next();
    try {
      accounts.insert(
          login, person, passwords.hash(password.toCharArray()), OfficeTime.now(clock), true);
    } catch (DuplicateKeyException takenAtTheSameMoment) {
      return refused(actor, login, Text.of("access.account.taken", login));
    }
    events.publishEvent(new TrailEvent("account.created", actor.id(), login, ""));
    events.publishEvent(new DirectoryChanged());
    return new Temporary.Issued(login, password);
  }

  private Temporary refused(Actor actor, String login, Text reason) {
    events.publishEvent(new TrailEvent("account.refused", actor.id(), login, reason.key()));
    return new Temporary.Refused(reason);
  }
}
