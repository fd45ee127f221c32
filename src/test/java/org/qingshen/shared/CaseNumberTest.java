package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  @Test
  void theFirstOfAYearHasFourDigits() {
    assertThat(CaseNumber.of("SD", 2026, 1).value()).isEqualTo("SD2026-0001");
  }

  @Test
  void theTenThousandthIsLongerRatherThanWrong() {
    assertThat(CaseNumber.of("SD", 2026, 10_000).value()).isEqualTo("SD2026-10000");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"SD2026-001", "S2026-0001", "sd2026-0001", "SD0026-0001", "SD20260001"})
  void anythingElseIsNoCaseNumber(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(value));
  }
}
