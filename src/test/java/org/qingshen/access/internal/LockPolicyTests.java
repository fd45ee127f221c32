package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockPolicyTests {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final LockPolicy policy = new LockPolicy(5, LOCK);

  @Test
  void oneFailureLessThanAllowedDoesNotLock() {
    assertThat(after(4).lockedAt(NOW)).isFalse();
  }

  @Test
  void theLastFailureAllowedLocks() {
    assertThat(after(5).lockedUntil()).isEqualTo(NOW.plus(LOCK));
  }

  @Test
  void theLockHoldsToItsLastMomentAndNotLonger() {
    Attempts locked = after(5);
    assertThat(locked.lockedAt(NOW.plus(LOCK).minusMillis(1))).isTrue();
    assertThat(locked.lockedAt(NOW.plus(LOCK))).isFalse();
  }

  @Test
  void afterALockCountingStartsAnew() {
    Attempts next = policy.counting(after(5), NOW.plus(LOCK));
    assertThat(next).isEqualTo(new Attempts(1, null));
  }

  @Test
  void unknownLoginsAreLockedLikeKnownOnes() {
    // given
    var unknown = new UnknownLogins();
    // when
    for (int i = 0; i < 5; i++) {
      assertThat(tried(unknown).lockedAt(NOW)).isFalse();
    }
    // then
    assertThat(tried(unknown).lockedAt(NOW)).isTrue();
    assertThat(unknown.of("nobody").failures()).isEqualTo(5);
  }

  private Attempts tried(UnknownLogins unknown) {
    return unknown.tried("nobody", NOW, it -> policy.counting(it, NOW));
  }

  private Attempts after(int failures) {
    Attempts attempts = Attempts.NONE;
    for (int i = 0; i < failures; i++) {
      attempts = policy.counting(attempts, NOW);
    }
    return attempts;
  }
}
