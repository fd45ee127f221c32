package org.qingshen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.apache.shiro.web.subject.WebSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.Text;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@AppTest
class LoginTests {

  private static final String LOGIN = "gx-drc";
  private static final String PASSWORD = "qingshen-demo";

  @Autowired Logins logins;
  @Autowired CurrentActor current;
  @Autowired Trail trail;
  @Autowired SecurityManager security;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired SignIn signIn;

  @BeforeEach
  void aStrangerAtTheDoor() {
    jdbc.update("update account set failures = 0, locked_until = null");
    stranger();
  }

  @AfterEach
  void gone() {
    ThreadContext.remove();
    jdbc.update("update account set failures = 0, locked_until = null");
    clock.reset();
  }

  @Test
  void theRightPasswordLogsInAndTheTrailKnows() {
    assertThat(logins.enter(" GX-DRC ", PASSWORD.toCharArray())).isEmpty();
    assertThat(current.require().name()).isNotBlank();
    assertThat(lastEvent()).isEqualTo("login.succeeded");
  }

  @Test
  void anUnknownLoginGetsTheSameAnswerAsAWrongPassword() {
    Optional<Text> wrong = enter("wrong");
    Optional<Text> unknown = logins.enter("nobody-" + clock.millis(), "wrong".toCharArray());
    assertThat(wrong).contains(Text.of("access.login.failed"));
    assertThat(unknown).isEqualTo(wrong);
    assertThat(current.find()).isEmpty();
  }

  @Test
  void theFifthFailureLocksAlsoForTheRightPassword() {
    // given
    for (int i = 0; i < 4; i++) {
      assertThat(enter("wrong")).contains(Text.of("access.login.failed"));
    }
    // when
    Optional<Text> fifth = enter("wrong");
    // then
    assertThat(fifth.orElseThrow().key()).isEqualTo("access.login.locked");
    assertThat(enter(PASSWORD)).isEqualTo(fifth);
    assertThat(current.find()).isEmpty();
  }

  @Test
  void theRightPasswordAtTheFifthTryIsWelcome() {
    for (int i = 0; i < 4; i++) {
      enter("wrong");
    }
    assertThat(enter(PASSWORD)).isEmpty();
    assertThat(failures()).isZero();
  }

  @Test
  void aLockEndsAfterFifteenMinutesAndNotBefore() {
    for (int i = 0; i < 5; i++) {
      enter("wrong");
    }
    clock.advance(Duration.ofMinutes(15).minusMillis(2));
    assertThat(enter(PASSWORD)).isPresent();
    clock.advance(Duration.ofMillis(2));
    assertThat(enter(PASSWORD)).isEmpty();
  }

  @Test
  void anUnknownLoginIsLockedLikeAKnownOne() {
    String nobody = "nobody-locked-" + clock.millis();
    for (int i = 0; i < 4; i++) {
      logins.enter(nobody, "wrong".toCharArray());
    }
    Text fifth = logins.enter(nobody, "wrong".toCharArray()).orElseThrow();
    assertThat(fifth.key()).isEqualTo("access.login.locked");
  }

  @Test
  void anUnknownLoginIsNotWrittenDownSinceItMayBeAPassword() {
    logins.enter("my-secret-password", "x".toCharArray());
    assertThat(
            jdbc.queryForObject(
                "select count(*) from security_trail where subject = 'my-secret-password'",
                Integer.class))
        .isZero();
  }

  @Test
  void thePasswordIsKeptOnlyAsASaltedSlowHash() {
    String hash =
        jdbc.queryForObject(
            "select password_hash from account where login = ?", String.class, LOGIN);
    assertThat(hash).startsWith("$shiro2$argon2id$").doesNotContain(PASSWORD);
  }

  @Test
  void onlyWhoMayReadTheTrailReadsIt() {
    signIn.as("xingan");
    assertThatThrownBy(() -> trail.page("", null, 10)).isInstanceOf(UnauthorizedException.class);
    signIn.as("auditor");
    assertThat(trail.page("", null, 10)).isNotNull();
  }

  @Test
  void pagesOfTheTrailFollowOneAnother() {
    for (int i = 0; i < 3; i++) {
      enter("wrong");
    }
    signIn.as("auditor");
    var first = trail.page(LOGIN, null, 2);
    var second = trail.page(LOGIN, first.get(1).id(), 2);
    assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
    assertThat(second.get(0).id()).isLessThan(first.get(1).id());
  }

  private Optional<Text> enter(String password) {
    stranger();
    return logins.enter(LOGIN, password.toCharArray());
  }

  private void stranger() {
    ThreadContext.remove();
    ThreadContext.bind(security);
    ThreadContext.bind(
        new WebSubject.Builder(
                security, new MockHttpServletRequest(), new MockHttpServletResponse())
            .buildWebSubject());
  }

  private int failures() {
    return jdbc.queryForObject(
        "select failures from account where login = ?", Integer.class, LOGIN);
  }

  private String lastEvent() {
    return jdbc.queryForObject(
        "select what from security_trail where id = (select max(id) from security_trail)",
        String.class);
  }
}
