package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.ui.TestForms.field;
import static org.qingshen.forms.ui.TestForms.form;
import static org.qingshen.forms.ui.TestForms.hidden;
import static org.qingshen.forms.ui.TestForms.panel;
import static org.qingshen.forms.ui.TestForms.section;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;

class FormPanelTest extends ChinesePage {

  private static final Text NO_NUMBER = Text.of("formsui.files.broken");

  private final FormModel form =
      form(
          section(
              "one",
              "第一章",
              null,
              field("title", FieldType.TEXT, "名称"),
              field("water", FieldType.NUMBER, "用水量"),
              field("plan", FieldType.TEXTAREA, "方案"),
              field("start", FieldType.DATE, "开始日期"),
              field("kind", FieldType.RADIO, "类别"),
              field("parts", FieldType.CHECKLIST, "内容"),
              field("true", FieldType.CHECKBOX, "承诺"),
              field("note", FieldType.NOTE, "说明文字")),
          section("two", "第二章", "title=简", hidden("more", "补充", "water=0")));

  @Test
  void whatIsNoNumberSurvivesAsItWasTyped() {
    FormPanel panel = onPage(panel(form, Map.of()));
    _setValue(_get(TextField.class, spec -> spec.withId("field-water")), "一千2.50.1");
    assertThat(panel.value().text("water")).isEqualTo("一千2.50.1");
  }

  @Test
  void everyKindOfAnswerIsShownAndGivenBackUnchanged() {
    Map<String, Object> answers =
        Map.of(
            "title", "𠮷县䶮园",
            "water", "12.500",
            "plan", "一\n二",
            "start", "2026-11-22",
            "kind", "b",
            "parts", List.of("a", "b"),
            "true", true);
    FormPanel panel = onPage(panel(form, answers));
    assertThat(panel.value().values()).containsAllEntriesOf(answers).doesNotContainKey("note");
    assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Set.of("a", "b"));
    assertThat(_get(Checkbox.class, spec -> spec.withId("field-true")).getValue()).isTrue();
  }

  @Test
  void aDayThatIsNoneIsKeptAsItWasTyped() {
    FormPanel panel = onPage(panel(form, Map.of("start", "2026-13-45")));
    assertThat(panel.value().text("start")).isEqualTo("2026-13-45");
  }

  @Test
  void daysAreReadAsPeopleWriteThem() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    assertThat(DayInput.loose("20261102")).contains(day);
    assertThat(DayInput.loose("2026.11.2")).contains(day);
    assertThat(DayInput.loose("2026年11月2日")).contains(day);
    assertThat(DayInput.loose("2026112")).isEmpty();
    assertThat(DayInput.loose("2026-02-30")).isEmpty();
  }

  @Test
  void anAnswerOfAnotherShapeDoesNoHarm() {
    FormPanel panel =
        onPage(panel(form, Map.of("title", List.of("x"), "kind", "none", "parts", "a", "plan", 5)));
    assertThat(panel.value().text("plan")).isEqualTo("5");
    assertThat(panel.value().values()).doesNotContainKeys("title", "kind", "parts");
  }

  @Test
  void aProblemIsShownBesideItsFieldAndOnTop() {
    FormPanel panel = onPage(panel(form, Map.of("water", "x")));
    panel.show(List.of(new Problem("water", NO_NUMBER), new Problem("", NO_NUMBER)));
    TextField water = _get(TextField.class, spec -> spec.withId("field-water"));
    assertThat(water.isInvalid()).isTrue();
    assertThat(water.getErrorMessage()).contains("上传中断");
    Component summary = _get(ProblemSummary.class);
    assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
    assertThat(summary.getElement().getTextRecursively()).contains("2 处", "用水量");
    _click(_get(summary, Button.class));
  }

  @Test
  void correctingAFieldTakesItsProblemAway() {
    FormPanel panel = onPage(panel(form, Map.of("water", "x")));
    panel.show(List.of(new Problem("water", NO_NUMBER)));
    TextField water = _get(TextField.class, spec -> spec.withId("field-water"));
    _setValue(water, "5");
    assertThat(water.isInvalid()).isFalse();
    panel.show(List.of());
    assertThat(_find(ProblemSummary.class)).isEmpty();
  }

  @Test
  void aChapterIsHiddenByItsRuleAndItsAnswersStayInMemory() {
    FormPanel panel = onPage(panel(form, Map.of("more", "补充说明")));
    assertThat(_find(TextField.class, spec -> spec.withId("field-more"))).hasSize(1);
    _setValue(_get(TextField.class, spec -> spec.withId("field-title")), "简");
    assertThat(_find(TextField.class, spec -> spec.withId("field-more"))).isEmpty();
    assertThat(panel.value().text("more")).isEqualTo("补充说明");
    _setValue(_get(TextField.class, spec -> spec.withId("field-title")), "繁");
    assertThat(_get(TextField.class, spec -> spec.withId("field-more")).getValue())
        .isEqualTo("补充说明");
  }

  @Test
  void anEditTellsTheListenerAndAReplacementDoesNot() {
    FormPanel panel = onPage(panel(form, Map.of()));
    AtomicInteger told = new AtomicInteger();
    panel.onChange(told::incrementAndGet);
    _setValue(_get(TextArea.class), "方案");
    assertThat(told).hasValue(1);
    panel.replace(new FormData(Map.of("plan", "另一页写的")));
    assertThat(told).hasValue(1);
    assertThat(_get(TextArea.class).getValue()).isEqualTo("另一页写的");
  }

  @Test
  void aReadOnlyFormTakesNoInput() {
    FormPanel panel = onPage(panel(form, Map.of("kind", "a")));
    panel.setReadOnly(true);
    assertThat(_get(TextArea.class).isReadOnly()).isTrue();
    assertThat(_get(RadioButtonGroup.class).isReadOnly()).isTrue();
  }

  @Test
  void aReadOnlyFieldShowsTheFactAndIsNoAnswer() {
    FormModel fact =
        form(section("s", "章", null, TestForms.readOnly(field("kind", FieldType.SELECT, "类别"))));
    FormContext context = new FormContext(Map.of("kind", "b"), Map.of(), Map.of(), 1);
    FormPanel panel = onPage(panel(fact, context, Map.of("kind", "a"), new TestPort()));
    assertThat(panel.getElement().getTextRecursively()).contains("乙").doesNotContain("甲");
    assertThat(panel.value().values()).isEmpty();
  }
}
