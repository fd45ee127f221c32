package org.qingshen.access.internal;

import java.time.Clock;
import java.util.Optional;
import org.qingshen.access.Accounts;
import org.qingshen.access.FirstAdministrator;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SetupService implements FirstAdministrator {

  private static final OrganisationId OPERATOR = new OrganisationId("operator");
  private static final int LONGEST_PASSWORD = 200;
  private static final int LONGEST_NAME = 60;

  private final Accounts accounts;
  private final SetupTokenMapper tokens;
  private final Directory directory;
  private final SetupSettings settings;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SetupService(
      Accounts accounts,
      SetupTokenMapper tokens,
      Directory directory,
      SetupSettings settings,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.directory = directory;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public boolean awaited() {
    return accounts.none();
  }

  @Override
  @Transactional
  public Optional<Text> create(String token, String name, String login, char[] password) {
    Optional<Text> problem = problem(name, login, password);
    if (problem.isPresent()) {
      return problem;
    }
    if (!awaited() || !used(new SetupToken(token))) {
      events.publishEvent(new TrailEvent("setup.refused", null, "", ""));
      return Optional.of(Text.of("access.setup.wrongToken"));
    }
    PersonId person = administrator(name.strip());
    accounts.create(person, login, password);
    events.publishEvent(new TrailEvent("setup.done", person, "", ""));
    return Optional.empty();
  }

  private static Optional<Text> problem(String name, String login, char[] password) {
    if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(Text.of("access.setup.badName", LONGEST_NAME));
    }
    if (!StoredAccounts.isLogin(AccountRealm.normal(login))) {
      return Optional.of(Text.of("access.setup.badLogin"));
    }
    if (password.length < MIN_PASSWORD || password.length > LONGEST_PASSWORD) {
      return Optional.of(Text.of("access.setup.badPassword", MIN_PASSWORD, LONGEST_PASSWORD));
    }
    return Optional.empty();
  }

  private boolean used(SetupToken token) {
    return tokens.use(token.hash(), OfficeTime.now(clock)) == 1;
  }

  private PersonId administrator(String name) {
    PersonId person = PersonId.next();
    if (directory.organisation(OPERATOR).isEmpty()) {
      String operator = texts.say(Text.of("access.setup.operator"));
      directory.addOrganisation(
          new Organisation(OPERATOR, operator, OrganisationKind.OPERATOR, settings.region()));
    }
    directory.addPerson(person, name);
    String post = texts.say(Text.of("access.setup.post"));
    directory.addPost(person, Ids.next(), PostKind.SYS_ADMIN, post, OPERATOR);
    return person;
  }
}
