package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TextsTest {

  private final Texts texts = Texts.ofBundles();

  @Test
  void aSentenceIsSaidInChineseUnlessEnglishIsAsked() {
    Text text = Text.of("shared.light.late");
    assertThat(texts.say(text)).isEqualTo("超期");
    assertThat(texts.say(text, Locale.ENGLISH)).isEqualTo("Overdue");
    assertThat(texts.say(text, Locale.FRENCH)).isEqualTo("超期");
  }

  @Test
  void anArgumentMayBeASentence() {
    Text text = Text.of("shared.credit-code.size", Text.of("shared.light.ok"), 3);
    assertThat(texts.say(text)).contains("正常").contains("3");
  }

  @Test
  void aSentenceNobodyWroteIsAFault() {
    assertThatThrownBy(() -> texts.say(Text.of("shared.no-such-sentence")))
        .isInstanceOf(NoSuchMessageException.class);
  }
}
