package org.qingshen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionPolicyTests {

  private static final Instant LOGIN = Instant.parse("2026-03-02T01:00:00Z");

  private final SessionPolicy policy =
      new SessionPolicy(Duration.ofMinutes(30), Duration.ofHours(12));

  @Test
  void aSessionLivesJustUnderTheIdleLimit() {
    Instant activity = LOGIN.plusSeconds(60);
    Instant now = activity.plus(Duration.ofMinutes(30)).minusMillis(1);
    assertThat(policy.expired(LOGIN, activity, now)).isFalse();
  }

  @Test
  void aSessionEndsAtTheIdleLimit() {
    Instant activity = LOGIN.plusSeconds(60);
    assertThat(policy.expired(LOGIN, activity, activity.plus(Duration.ofMinutes(30)))).isTrue();
  }

  @Test
  void aBusySessionLivesJustUnderTheAbsoluteLimit() {
    Instant now = LOGIN.plus(Duration.ofHours(12)).minusMillis(1);
    assertThat(policy.expired(LOGIN, now, now)).isFalse();
  }

  @Test
  void aBusySessionEndsAtTheAbsoluteLimit() {
    Instant now = LOGIN.plus(Duration.ofHours(12));
    assertThat(policy.expired(LOGIN, now, now)).isTrue();
  }
}
