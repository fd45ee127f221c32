package org.qingshen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026年11月22日, 二〇二六年十一月二十二日",
    "2027-01-01, 2027年1月1日, 二〇二七年一月一日",
    "2030-10-10, 2030年10月10日, 二〇三〇年十月十日",
    "2026-12-30, 2026年12月30日, 二〇二六年十二月三十日",
    "2026-02-20, 2026年2月20日, 二〇二六年二月二十日"
  })
  void aDayIsWrittenInDigitsAndInWords(LocalDate day, String digits, String words) {
    assertThat(LetterDates.plain(day)).isEqualTo(digits);
    assertThat(LetterDates.inWords(day)).isEqualTo(words);
  }
}
