package org.qingshen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** The page of templates explains every field. */
class LetterFieldTest {

  @ParameterizedTest
  @EnumSource
  void everyFieldIsExplainedInBothLanguages(LetterField field) {
    Texts texts = Texts.ofBundles();
    Text meaning = Text.of("letters.field." + field.word());

    assertThat(texts.say(meaning)).isNotBlank();
    assertThat(texts.say(meaning, Locale.ENGLISH)).doesNotMatch(".*\\p{IsHan}.*");
  }
}
