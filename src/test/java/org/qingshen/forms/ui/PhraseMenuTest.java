package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.ui.TestForms.field;
import static org.qingshen.forms.ui.TestForms.form;
import static org.qingshen.forms.ui.TestForms.section;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Phrases;
import org.qingshen.shared.Text;

class PhraseMenuTest extends ChinesePage {

  private final Kept phrases = new Kept();
  private FormPanel panel;

  @BeforeEach
  void aRemarkThatOffersPhrases() {
    phrases.kept.add("材料齐全，同意推荐。");
    panel = onPage(panel(withPhrases(field("reasons", FieldType.TEXTAREA, "理由"))));
  }

  @Test
  void aPhraseGoesToTheEndOfWhatWasTyped() {
    _setValue(area(), "经审核：");

    choose("材料齐全，同意推荐。");

    assertThat(panel.value().text("reasons")).isEqualTo("经审核：材料齐全，同意推荐。");
    assertThat(phrases.used).containsExactly("材料齐全，同意推荐。");
  }

  @Test
  void afterAWholeSentenceAPhraseBeginsALine() {
    assertThat(PhraseMenu.joined("数据来源不清。", "请补充。")).isEqualTo("数据来源不清。\n请补充。");
    assertThat(PhraseMenu.joined("  ", "请补充。")).isEqualTo("请补充。");
    assertThat(PhraseMenu.joined("一、", "请补充。")).isEqualTo("一、请补充。");
  }

  @Test
  void whatWasTypedIsKeptAndOfferedAtOnce() {
    _setValue(area(), "请补充资金证明。");

    choose("存为常用意见");
    _setValue(area(), "");
    choose("请补充资金证明。");

    assertThat(panel.value().text("reasons")).isEqualTo("请补充资金证明。");
  }

  @Test
  void aReadOnlyFormOffersNone() {
    panel.setReadOnly(true);

    assertThat(_find(PhraseMenu.class)).isEmpty();
  }

  @Test
  void otherQuestionsOfferNone() {
    onPage(panel(field("plan", FieldType.TEXTAREA, "方案")));

    assertThat(_find(PhraseMenu.class)).hasSize(1);
  }

  @Test
  void theMenuSaysForEarsWhichQuestionItFills() {
    assertThat(_get(PhraseMenu.class).getItems().get(0).getAriaLabel()).contains("常用意见：填入“理由”");
  }

  @Test
  void aRefusalStandsBesideTheWordingInTheDialog() {
    choose("管理…");
    TextArea fresh = _get(TextArea.class, spec -> spec.withId("phrase-new"));
    _setValue(fresh, "材料齐全，同意推荐。");

    _click(_get(Button.class, spec -> spec.withText("添加")));

    assertThat(fresh.isInvalid()).isTrue();
    assertThat(fresh.getErrorMessage()).isEqualTo("这条常用意见已经有了。");
  }

  @Test
  void aPhraseRemovedInTheDialogLeavesTheMenu() {
    choose("管理…");

    _click(_get(Button.class, spec -> spec.withText("删除")));

    assertThat(_get(PhraseMenu.class).getItems().get(0).getSubMenu().getItems())
        .extracting(item -> item.getText())
        .contains("还没有常用意见")
        .doesNotContain("材料齐全，同意推荐。");
  }

  private static TextArea area() {
    return _get(TextArea.class, spec -> spec.withId("field-reasons"));
  }

  private static void choose(String item) {
    ContextMenuKt._clickItemWithCaption(_get(PhraseMenu.class), item);
  }

  private FormPanel panel(Field field) {
    FormPanelServices services = new FormPanelServices(new TestForms.Rules(), null, null, phrases);
    return new FormPanel(
        services,
        form(section("one", "意见", null, field)),
        FormContext.EMPTY,
        new FormData(Map.of()),
        new TestPort());
  }

  private static Field withPhrases(Field of) {
    return new Field(
        of.key(),
        of.type(),
        of.label(),
        of.help(),
        of.unit(),
        of.required(),
        of.minLength(),
        of.maxLength(),
        of.pattern(),
        of.min(),
        of.max(),
        of.scale(),
        of.options(),
        of.optionsFrom(),
        of.hideWhen(),
        of.rowForm(),
        of.rowsFrom(),
        of.minRows(),
        of.maxRows(),
        of.readOnly(),
        true);
  }

  /** Wordings are their own ids. */
  private static final class Kept implements Phrases {

    final List<String> kept = new ArrayList<>();
    final List<String> used = new ArrayList<>();

    @Override
    public List<Phrase> mine() {
      return kept.stream().map(wording -> new Phrase(wording, wording)).toList();
    }

    @Override
    public Optional<Text> add(String wording) {
      if (kept.contains(wording)) {
        return Optional.of(Text.of("forms.phrase.known"));
      }
      kept.add(wording);
      return Optional.empty();
    }

    @Override
    public Optional<Text> edit(String id, String wording) {
      kept.set(kept.indexOf(id), wording);
      return Optional.empty();
    }

    @Override
    public void remove(String id) {
      kept.remove(id);
    }

    @Override
    public void used(String id) {
      used.add(id);
    }
  }
}
