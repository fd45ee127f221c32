package org.qingshen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.apache.shiro.web.subject.WebSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.ManagedAccounts.Entry;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Accounts from their making to their end, as administrator and as owner. */
abstract class AccountStory {

  private static final String OWN = "a-password-of-my-own";

  @Autowired ManagedAccounts accounts;
  @Autowired OwnPassword own;
  @Autowired Logins logins;
  @Autowired CurrentActor current;
  @Autowired Directory directory;
  @Autowired SecurityManager security;
  @Autowired SignIn signIn;
  @Autowired Texts texts;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;
  @Autowired List<FilterRegistrationBean<?>> filters;

  private PersonId person;
  private String login;

  /** What one browser has. */
  record Browser(Subject subject, MockHttpServletRequest request) {}

  @BeforeEach
  void givenSomebodyInTheDirectory() {
    clock.reset();
    person = colleague(PostKind.PROV_ECO, "org-gx-eco");
    login = "story-" + person.value().toLowerCase().substring(16);
  }

  @AfterEach
  void gone() {
    ThreadContext.remove();
    jdbc.update("update post set ended_at = current_timestamp where id like 'story-%'");
  }

  @Test
  void aNewAccountIsOpenedWithATemporaryPasswordThatLetsNothingBeDoneUntilItIsChanged() {
    String temporary = opened();

    Browser browser = browser();
    assertThat(logins.enter(login, temporary.toCharArray())).isEmpty();
    assertThat(own.mustChange()).isTrue();
    assertThat(current.may(Permissions.DESK_USE)).isFalse();

    assertThat(own.change(temporary.toCharArray(), OWN.toCharArray())).isEmpty();
    assertThat(own.mustChange()).isFalse();
    assertThat(current.may(Permissions.DESK_USE)).isTrue();
    assertThat(browser.subject().isAuthenticated()).isTrue();
    assertThat(trail()).contains("account.created", "account.password");
  }

  @Test
  void whatIsWrongWithAPasswordIsSaidBesideItsField() {
    inUse();
    assertProblem(own.change("wrong".toCharArray(), OWN.toCharArray()), true, "wrong");
    assertProblem(own.change(OWN.toCharArray(), OWN.toCharArray()), false, "same");
    assertProblem(own.change(OWN.toCharArray(), "short".toCharArray()), false, "badPassword");
    assertThat(own.change(OWN.toCharArray(), "another-of-my-own".toCharArray())).isEmpty();
  }

  @Test
  void anOpenPageDoesNotServeToGuessTheOldPassword() {
    inUse();
    for (int i = 0; i < 4; i++) {
      own.change("wrong".toCharArray(), OWN.toCharArray());
    }
    assertProblem(own.change("wrong".toCharArray(), OWN.toCharArray()), true, "locked");
    assertProblem(own.change(OWN.toCharArray(), "another-of-mine".toCharArray()), true, "locked");
  }

  @Test
  void changingThePasswordEndsTheOtherSessionsOnly() {
    Browser elsewhere = inUse();
    Browser here = browser();
    logins.enter(login, OWN.toCharArray());

    assertThat(own.change(OWN.toCharArray(), "another-of-my-own".toCharArray())).isEmpty();

    assertThat(current.find()).isPresent();
    at(elsewhere);
    assertThat(current.find()).isEmpty();
    at(here);
    assertThat(current.find()).isPresent();
  }

  @Test
  void aResetPasswordEndsTheSessionsAndTheOldPassword() {
    Browser browser = inUse();
    clock.advance(Duration.ofSeconds(1));
    signIn.as("admin");
    Temporary outcome = accounts.reset(login, version());
    assertThat(outcome).isInstanceOf(Temporary.Issued.class);

    at(browser);
    assertThat(current.find()).isEmpty();
    browser();
    assertThat(logins.enter(login, OWN.toCharArray())).isPresent();
    assertThat(logins.enter(login, ((Temporary.Issued) outcome).password().toCharArray()))
        .isEmpty();
    assertThat(own.mustChange()).isTrue();
  }

  @Test
  @DisplayName("A temporary password is good for 72 hours [M]; the administrator gives another")
  void aTemporaryPasswordExpires() {
    String temporary = opened();
    browser();
    clock.advance(Duration.ofHours(72));
    assertThat(logins.enter(login, temporary.toCharArray())).isEmpty();

    clock.advance(Duration.ofMillis(1));
    browser();
    assertThat(logins.enter(login, temporary.toCharArray()))
        .map(Text::key)
        .contains("access.login.expired");
    assertThat(current.find()).isEmpty();

    signIn.as("admin");
    String again = ((Temporary.Issued) accounts.reset(login, version())).password();
    browser();
    assertThat(logins.enter(login, again.toCharArray())).isEmpty();
  }

  @Test
  void aDisabledAccountIsLedOutAtOnceAndToldWhy() throws Exception {
    Browser browser = inUse();
    signIn.as("admin");
    assertThat(accounts.disable(login, "已调离", version())).isEmpty();

    at(browser);
    assertThat(current.find()).isEmpty();
    assertThat(current.may(Permissions.DESK_USE)).isFalse();
    var response = new MockHttpServletResponse();
    HttpSession session = browser.request().getSession(false);
    limits().doFilter(browser.request(), response, new MockFilterChain());
    assertThat(response.getCookie("QINGSHEN_ENDED").getValue()).isEqualTo("DISABLED");
    assertThatThrownBy(() -> session.getAttribute("x")).isInstanceOf(IllegalStateException.class);
    assertThat(ThreadContext.getSubject().isAuthenticated()).isFalse();

    browser();
    assertThat(logins.enter(login, OWN.toCharArray())).contains(Text.of("access.login.disabled"));
    assertThat(logins.enter(login, "wrong".toCharArray())).contains(Text.of("access.login.failed"));
    assertThat(trail()).contains("account.disabled", "session.ended", "login.refused");
  }

  @Test
  void anEnabledAccountLogsInAgain() {
    inUse();
    signIn.as("admin");
    accounts.disable(login, "休假", version());
    assertSaid(accounts.enable(login, " ", version()), "reason");
    assertThat(accounts.enable(login, "返岗", version())).isEmpty();
    browser();
    assertThat(logins.enter(login, OWN.toCharArray())).isEmpty();
  }

  @Test
  void nobodyDisablesOrResetsTheOwnAccountHere() {
    signIn.as("admin");
    long version = accounts.find("admin").orElseThrow().version();
    assertSaid(accounts.disable("admin", "试试", version), "own");
    assertThat(((Temporary.Refused) accounts.reset("admin", version)).reason().key())
        .endsWith("own");
  }

  @Test
  void theLastAdministratorCannotBeDisabledNotEvenByTheirDeputy() {
    // given
    signIn.as("admin");
    long version = accounts.find("admin").orElseThrow().version();
    String deputyship = Ids.next();
    jdbc.update(
        "insert into deputyship (id, principal_id, deputy_id, starts_at, ends_at, reason)"
            + " values (?, 'p-admin', 'p-pool', '2000-01-01 00:00:00', '2100-01-01 00:00:00', '?')",
        deputyship);
    // when
    Optional<Text> refused = signIn.as("pool", () -> accounts.disable("admin", "试试", version));
    // then
    jdbc.update("delete from deputyship where id = ?", deputyship);
    assertSaid(refused, "lastAdministrator");
  }

  @Test
  void twoAdministratorsDoNotShutOutEachOtherAtOnce() {
    String other = administrator();
    signIn.as("admin");
    long first = accounts.find("admin").orElseThrow().version();
    long second = accounts.find(other).orElseThrow().version();
    signIn.out();

    List<Boolean> done =
        Stream.of(
                CompletableFuture.supplyAsync(() -> disabled("admin", other, second)),
                CompletableFuture.supplyAsync(() -> disabled(other, "admin", first)))
            .map(CompletableFuture::join)
            .toList();

    assertThat(done).containsExactlyInAnyOrder(true, false);
    jdbc.update("update account set disabled_at = null where login in ('admin', ?)", other);
  }

  private boolean disabled(String by, String whom, long version) {
    return signIn.as(
        by,
        () -> {
          try {
            return accounts.disable(whom, "同时", version).isEmpty();
          } catch (org.apache.shiro.authz.AuthorizationException shutOutBefore) {
            return false;
          }
        });
  }

  @Test
  void aStaleSaveGetsASentence() {
    inUse();
    signIn.as("admin");
    long version = version();
    accounts.disable(login, "调离", version);
    assertSaid(accounts.enable(login, "返岗", version), "stale");
    assertThat(((Temporary.Refused) accounts.reset(login, version)).reason().key())
        .endsWith("stale");
  }

  @Test
  void aLockAfterWrongPasswordsIsTakenBack() {
    inUse();
    browser();
    for (int i = 0; i < 5; i++) {
      logins.enter(login, "wrong".toCharArray());
    }
    assertThat(logins.enter(login, OWN.toCharArray()).orElseThrow().key()).endsWith("locked");
    signIn.as("admin");
    assertThat(accounts.unlock(login)).isEmpty();
    assertSaid(accounts.unlock("nobody-at-all"), "unknown");
    browser();
    assertThat(logins.enter(login, OWN.toCharArray())).isEmpty();
  }

  @Test
  void aLoginTakenAPersonWithAnAccountAndABadLoginAreRefused() {
    opened();
    signIn.as("admin");
    PersonId another = colleague(PostKind.PROV_ECO, "org-gx-eco");
    assertThat(refusal(accounts.create(another, login))).endsWith("taken");
    assertThat(refusal(accounts.create(person, "other-login"))).endsWith("has");
    assertThat(refusal(accounts.create(another, "有空格 的"))).endsWith("badLogin");
    assertThat(refusal(accounts.create(new PersonId("nobody"), "fine"))).endsWith("nobody");
  }

  @Test
  void accountsAreFoundByLoginAndNamePageByPage() {
    opened();
    signIn.as("admin");
    List<String> all =
        accounts.page("", null, 200).entries().stream().map(it -> it.account().login()).toList();
    assertThat(all).isSorted().contains(login, "admin");

    ManagedAccounts.Page first = accounts.page(null, null, 3);
    ManagedAccounts.Page second = accounts.page(null, first.entries().get(2).account().login(), 3);
    assertThat(first.more()).isTrue();
    assertThat(Stream.of(first, second).flatMap(it -> it.entries().stream()))
        .extracting(it -> it.account().login())
        .containsExactlyElementsOf(all.subList(0, 6));
    assertThat(accounts.page("吉%", null, 9).entries()).isEmpty();
    assertThat(accounts.page("𠮷", null, 9).entries())
        .extracting(Entry::person)
        .extracting(it -> it.name())
        .contains("𠮷演示");
    assertThat(accounts.page(login.toUpperCase(), null, 9).entries()).hasSize(1);
  }

  @Test
  void onlyPeopleWithoutAnAccountAreOffered() {
    signIn.as("admin");
    assertThat(accounts.withoutAccount("故事")).extracting(it -> it.id()).contains(person);
    opened();
    signIn.as("admin");
    assertThat(accounts.withoutAccount("故事")).extracting(it -> it.id()).doesNotContain(person);
  }

  @Test
  void onlyTheAdministratorKeepsAccounts() {
    for (String stranger : List.of("gx-eco", "auditor", "xingan")) {
      signIn.as(stranger);
      assertThatThrownBy(() -> accounts.page("", null, 9))
          .isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> accounts.disable("admin", "试试", 0))
          .isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> accounts.reset("admin", 0))
          .isInstanceOf(UnauthorizedException.class);
    }
  }

  @Test
  void aPostThatEndedLetsNothingBeDoneFromTheNextRequestOn() {
    inUse();
    assertThat(current.may(Permissions.CALL_DRAFT)).isTrue();
    jdbc.update("update post set ended_at = current_timestamp where person_id = ?", person.value());
    clock.advance(Duration.ofSeconds(6));
    assertThat(current.may(Permissions.CALL_DRAFT)).isFalse();
    assertThat(current.find().orElseThrow().posts()).isEmpty();
  }

  private String opened() {
    signIn.as("admin");
    return ((Temporary.Issued) accounts.create(person, login)).password();
  }

  /** The account with a password of its own, and a browser that is logged in. */
  private Browser inUse() {
    String temporary = opened();
    Browser browser = browser();
    logins.enter(login, temporary.toCharArray());
    assertThat(own.change(temporary.toCharArray(), OWN.toCharArray())).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    return browser;
  }

  private String administrator() {
    PersonId id = colleague(PostKind.SYS_ADMIN, "org-operator");
    signIn.as("admin");
    String name = "story-" + id.value().toLowerCase().substring(16);
    String password = ((Temporary.Issued) accounts.create(id, name)).password();
    browser();
    logins.enter(name, password.toCharArray());
    own.change(password.toCharArray(), OWN.toCharArray());
    return name;
  }

  private PersonId colleague(PostKind kind, String organisation) {
    PersonId id = new PersonId(Ids.next());
    directory.addPerson(id, "故事" + id.value().substring(20));
    directory.addPost(id, "story-" + id.value(), kind, "审核岗", new OrganisationId(organisation));
    return id;
  }

  private Browser browser() {
    ThreadContext.remove();
    ThreadContext.bind(security);
    var request = new MockHttpServletRequest();
    request.getSession();
    var browser =
        new Browser(
            new WebSubject.Builder(security, request, new MockHttpServletResponse())
                .buildWebSubject(),
            request);
    at(browser);
    return browser;
  }

  private void at(Browser browser) {
    ThreadContext.bind(security);
    ThreadContext.bind(browser.subject());
  }

  private Filter limits() {
    return filters.stream()
        .map(it -> (Filter) it.getFilter())
        .filter(it -> it.getClass().getSimpleName().equals("SessionLimitFilter"))
        .findFirst()
        .orElseThrow();
  }

  private long version() {
    return accounts.find(login).orElseThrow().version();
  }

  private List<String> trail() {
    return jdbc.queryForList(
        "select what from security_trail where subject = ? or person_id = ?",
        String.class,
        login,
        person.value());
  }

  private static String refusal(Temporary outcome) {
    return ((Temporary.Refused) outcome).reason().key();
  }

  private void assertProblem(Optional<OwnPassword.Problem> problem, boolean old, String ending) {
    assertThat(problem).isPresent();
    assertThat(problem.get().old()).isEqualTo(old);
    assertThat(problem.get().sentence().key()).endsWith(ending);
    assertThat(texts.say(problem.get().sentence())).doesNotContain("{");
  }

  private void assertSaid(Optional<Text> refusal, String ending) {
    assertThat(refusal).isPresent();
    assertThat(refusal.get().key()).endsWith(ending);
    assertThat(texts.say(refusal.get())).doesNotContain("{");
  }
}
