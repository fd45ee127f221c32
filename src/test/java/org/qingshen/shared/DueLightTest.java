package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueLightTest {

  private static final Instant DUE = Instant.parse("2026-11-30T15:59:59.999Z");
  private static final Instant WARN = Instant.parse("2026-11-24T16:00:00Z");

  @Test
  void workWithoutATermHasNoLight() {
    assertThat(DueLight.of(null, null, null, DUE)).isEqualTo(DueLight.NONE);
  }

  @Test
  void theLastMomentIsStillInTime() {
    assertThat(DueLight.of(WARN, DUE, null, DUE)).isEqualTo(DueLight.NEAR);
    assertThat(DueLight.of(WARN, DUE, null, DUE.plusMillis(1))).isEqualTo(DueLight.LATE);
  }

  @Test
  void aTermIsNearFromTheMomentOfItsReminder() {
    assertThat(DueLight.of(WARN, DUE, null, WARN.minusMillis(1))).isEqualTo(DueLight.OK);
    assertThat(DueLight.of(WARN, DUE, null, WARN)).isEqualTo(DueLight.NEAR);
    assertThat(DueLight.of(null, DUE, null, DUE)).isEqualTo(DueLight.OK);
  }

  @Test
  void aPausedTermIsNeitherNearNorLate() {
    assertThat(DueLight.of(WARN, DUE, WARN, DUE.plusMillis(1))).isEqualTo(DueLight.PAUSE);
    assertThat(DueLight.of(WARN, DUE, WARN, WARN)).isEqualTo(DueLight.PAUSE);
  }
}
