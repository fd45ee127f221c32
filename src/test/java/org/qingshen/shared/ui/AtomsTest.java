package org.qingshen.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.Texts;

class AtomsTest {

  @ParameterizedTest
  @EnumSource(DueLight.class)
  void aLightIsAColourAndAWord(DueLight light) {
    Light badge = new Light(light);
    assertThat(badge.getText()).isNotBlank();
    assertThat(badge.getClassNames()).contains("light", light.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void whereThereIsNoPageSentencesAreChinese() {
    assertThat(Say.t("shared.credit-code.size", 18, null)).startsWith("统一社会信用代码");
  }

  @Test
  void aLanguageWeDoNotSpeakBecomesChinese() {
    assertThat(Say.supported(Locale.FRENCH)).isEqualTo(Texts.OF_RECORD);
    assertThat(Say.supported(Locale.UK)).isEqualTo(Locale.ENGLISH);
    assertThat(Say.supported(null)).isEqualTo(Texts.OF_RECORD);
  }

  @Test
  void noDateIsNoText() {
    assertThat(Dates.full(null)).isEmpty();
    assertThat(Dates.day(Instant.parse("2026-11-03T16:00:00Z"))).isEqualTo("2026-11-04");
  }
}
