package org.qingshen.integrity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

  private static final String OURS = "算术：节约量不能大于基数；允差依据待确认";

  @AfterEach
  void closePage() {
    UI.setCurrent(null);
  }

  @Test
  void aBasisOfOursIsSaidInTheLanguageOfThePage() {
    assertThat(FindingWords.basis("O1", OURS, OURS)).isEqualTo(OURS);
    page(Locale.ENGLISH);
    assertThat(FindingWords.basis("O1", OURS, OURS)).startsWith("Arithmetic: a saving");
  }

  @Test
  void whatAProvinceEnteredStaysAsACitation() {
    page(Locale.ENGLISH);
    assertThat(FindingWords.basis("O1", OURS, "桂环函〔2026〕1号")).isEqualTo("桂环函〔2026〕1号");
  }

  @Test
  void aMissingBasisIsSaidToBeUnconfirmed() {
    page(Locale.ENGLISH);
    assertThat(FindingWords.basis("O2", "", "")).isEqualTo("basis to be confirmed");
  }

  private static void page(Locale locale) {
    UI page = new UI();
    page.setLocale(locale);
    UI.setCurrent(page);
  }
}
