package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.access.Permissions;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.directory.People;
import org.qingshen.directory.Person;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.ACCOUNT_ADMIN)
class AccountAdministration implements ManagedAccounts {

  private static final int NAMESAKES = 200;
  private static final int OFFERED = 50;

  private final AccountMapper accounts;
  private final AccountRule rule;
  private final Passwords passwords;
  private final OpenedAccounts opened;
  private final People people;
  private final CurrentActor current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AccountAdministration(
      AccountMapper accounts,
      AccountRule rule,
      Passwords passwords,
      OpenedAccounts opened,
      People people,
      CurrentActor current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.rule = rule;
    this.passwords = passwords;
    this.opened = opened;
    this.people = people;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Page page(String search, String after, int size) {
    String part = search == null || search.isBlank() ? null : search.strip();
    List<PersonId> named =
        part == null ? List.of() : people.named(part, NAMESAKES).stream().map(Person::id).toList();
    List<Account> found = accounts.page(lower(part), named, after, size + 1);
    List<Account> shown = found.stream().limit(size).toList();
    Map<PersonId, Person> owners =
        people.all(shown.stream().map(Account::personId).toList()).stream()
            .collect(Collectors.toMap(Person::id, person -> person));
    List<Entry> entries =
        shown.stream().map(it -> new Entry(it, owners.get(it.personId()))).toList();
    return new Page(entries, found.size() > size);
  }

  @Override
  public Optional<Account> find(String login) {
    return accounts.shown(AccountRealm.normal(login));
  }

  @Override
  public List<Person> withoutAccount(String name) {
    if (name == null || name.isBlank()) {
      return List.of();
    }
    List<Person> found = people.named(name.strip(), NAMESAKES);
    List<PersonId> ids = found.stream().map(Person::id).toList();
    List<PersonId> having = ids.isEmpty() ? List.of() : accounts.having(ids);
    return found.stream().filter(it -> !having.contains(it.id())).limit(OFFERED).toList();
  }

  @Override
  @Transactional
  public Temporary create(PersonId person, String wanted) {
    return opened.open(person, wanted);
  }

  @Override
  @Transactional
  public Temporary reset(String login, long version) {
    Actor actor = current.fresh();
    Optional<Text> objection = rule.objectionToChange(login, version, actor);
    if (objection.isPresent()) {
      return refused(actor, login, objection.get());
    }
    String password = TemporaryPassword.next();
    String hash = passwords.hash(password.toCharArray());
    if (accounts.updatePassword(login, hash, true, now(), version) == 0) {
      return refused(actor, login, AccountRule.stale());
    }
    changed("account.reset", actor, login);
    return new Temporary.Issued(login, password);
  }

  @Override
  @Transactional
  public Optional<Text> disable(String login, String reason, long version) {
    Actor actor = current.fresh();
    Optional<Text> objection =
        AccountRule.reason(reason)
            .or(() -> rule.objectionToChange(login, version, actor))
            .or(() -> rule.lastAdministrator(login));
    if (objection.isEmpty() && accounts.disable(login, reason.strip(), now(), version) == 0) {
      objection = Optional.of(AccountRule.stale());
    }
    return told("account.disabled", actor, login, objection);
  }

  @Override
  @Transactional
  public Optional<Text> enable(String login, String reason, long version) {
    Actor actor = current.fresh();
    Optional<Text> objection =
        AccountRule.reason(reason).or(() -> rule.objectionToChange(login, version, actor));
    if (objection.isEmpty() && accounts.enable(login, reason.strip(), version) == 0) {
      objection = Optional.of(AccountRule.stale());
    }
    return told("account.enabled", actor, login, objection);
  }

  @Override
  @Transactional
  public Optional<Text> unlock(String login) {
    Actor actor = current.fresh();
    Optional<Text> objection =
        accounts.unlock(login) == 0
            ? Optional.of(Text.of("access.account.unknown"))
            : Optional.empty();
    return told("account.unlocked", actor, login, objection);
  }

  private Optional<Text> told(String what, Actor actor, String login, Optional<Text> objection) {
    objection.ifPresentOrElse(
        reason -> refused(actor, login, reason), () -> changed(what, actor, login));
    return objection;
  }

  private void changed(String what, Actor actor, String login) {
    events.publishEvent(new TrailEvent(what, actor.id(), login, ""));
    events.publishEvent(new DirectoryChanged());
  }

  private Temporary refused(Actor actor, String login, Text reason) {
    events.publishEvent(new TrailEvent("account.refused", actor.id(), login, reason.key()));
    return new Temporary.Refused(reason);
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }

  private static String lower(String part) {
    return part == null ? null : AccountRealm.normal(part);
  }
}
