package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueLightTest {

  private static final Instant DUE = Instant.parse("2026-11-30T10:00:00Z");
  private static final Instant NEAR_FROM = DUE.minus(DueLight.NEAR_WITHIN);

  @Test
  void workWithoutATermHasNoLight() {
    assertThat(DueLight.of(null, DUE)).isEqualTo(DueLight.NONE);
  }

  @Test
  void theLastMomentIsStillInTime() {
    assertThat(DueLight.of(DUE, DUE)).isEqualTo(DueLight.NEAR);
    assertThat(DueLight.of(DUE, DUE.plusMillis(1))).isEqualTo(DueLight.LATE);
  }

  @Test
  void aTermIsNearFromThreeDaysBeforeItsEnd() {
    assertThat(DueLight.of(DUE, NEAR_FROM.minusMillis(1))).isEqualTo(DueLight.OK);
    assertThat(DueLight.of(DUE, NEAR_FROM)).isEqualTo(DueLight.NEAR);
  }
}
