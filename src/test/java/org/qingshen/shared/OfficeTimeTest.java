package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeTimeTest {

  @Test
  void momentsAreReadInBeijingTime() {
    Instant at = Instant.parse("2026-11-03T07:40:12Z");
    assertThat(OfficeTime.brief(at)).isEqualTo("11-03 15:40");
    assertThat(OfficeTime.full(at)).isEqualTo("2026-11-03 15:40:12");
  }

  @Test
  void theDayChangesAtMidnightInBeijing() {
    Instant midnight = Instant.parse("2026-11-03T16:00:00Z");
    assertThat(OfficeTime.day(midnight)).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(OfficeTime.day(midnight.minusMillis(1))).isEqualTo(LocalDate.of(2026, 11, 3));
  }
}
