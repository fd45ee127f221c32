package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码, GB 32100-2015")
class CreditCodeTest {

  /** Worked by hand from annex A: all zeros weigh nothing, so the check digit is 0. */
  private static final String ZEROS = "000000000000000000";

  @Test
  void aCodeWhoseCheckDigitFitsExists() {
    assertThat(new CreditCode(ZEROS).value()).isEqualTo(ZEROS);
    assertThat(CreditCode.fault(ZEROS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 31 - 1 * 1, 31 - 1 * 3, 31 - 28 (the seventeenth weight), 31 - 2 * 30 mod 31
    "10000000000000000, Y",
    "01000000000000000, W",
    "00000000000000001, 3",
    "00000000000000020, 2"
  })
  void theCheckDigitWeighsEachPlaceByAPowerOfThree(String first, char digit) {
    assertThat(CreditCode.checkDigit(first)).isEqualTo(digit);
    assertThat(CreditCode.fault(first + digit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00000000000000000", "0000000000000000000", "𠮷000000000000000"})
  void anotherSizeIsToldFirst(String value) {
    assertThat(CreditCode.fault(value).orElseThrow().key()).isEqualTo("shared.credit-code.size");
  }

  @Test
  void theSizeFoundCountsCharactersAsPeopleDo() {
    assertThat(CreditCode.fault("𠮷").orElseThrow().args()).containsExactly(18, 1);
    assertThat(CreditCode.fault(null).orElseThrow().args()).containsExactly(18, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "O", "S", "V", "Z", "a", "-", "中"})
  void aCharacterOutsideTheAlphabetIsToldBeforeTheCheckDigit(String odd) {
    String value = "00000000" + odd + "000000000";
    assertThat(CreditCode.fault(value).orElseThrow().key())
        .isEqualTo("shared.credit-code.characters");
  }

  @Test
  void aWrongCheckDigitIsRefused() {
    String value = "000000000000000001";
    assertThat(CreditCode.fault(value).orElseThrow().key())
        .isEqualTo("shared.credit-code.check-digit");
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(value));
  }
}
