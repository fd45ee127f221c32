package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.ui.TestForms.field;
import static org.qingshen.forms.ui.TestForms.form;
import static org.qingshen.forms.ui.TestForms.panel;
import static org.qingshen.forms.ui.TestForms.readOnly;
import static org.qingshen.forms.ui.TestForms.rowForm;
import static org.qingshen.forms.ui.TestForms.section;
import static org.qingshen.forms.ui.TestForms.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;

class FormTablesTest extends ChinesePage {

  private final FormModel goals =
      form(
          section(
              "s",
              "目标",
              null,
              table(
                  "goals",
                  FieldType.TABLE,
                  "目标",
                  rowForm(
                      field("indicator", FieldType.TEXT, "指标"),
                      field("target", FieldType.NUMBER, "目标值")),
                  null)));

  private static TextField cell(int row, String column) {
    return _get(TextField.class, spec -> spec.withId("cell-goals-" + row + "-" + column));
  }

  private static Button button(String id) {
    return _get(Button.class, spec -> spec.withId(id));
  }

  /** Who signs for having seen a record must see it. */
  @Test
  void aTableNobodyCompletesShowsTheRowsOfTheCase() {
    FormModel record =
        form(
            section(
                "s",
                "核查记录",
                null,
                readOnly(
                    table(
                        "findings",
                        FieldType.TABLE,
                        "核查结果",
                        rowForm(readOnly(field("item", FieldType.TEXT, "核查事项"))),
                        "findings"))));
    FormContext context =
        new FormContext(
            Map.of(),
            Map.of(),
            Map.of("findings", List.of(Map.of("item", "氨氮排放量 10 吨/年"))),
            FormContext.EMPTY.maxTotalBytes());
    FormPanel panel = onPage(panel(record, context, Map.of(), new TestPort()));
    assertThat(panel.getElement().getTextRecursively()).contains("氨氮排放量 10 吨/年");
    _assertNone(Button.class, spec -> spec.withId("add-findings"));
  }

  @Test
  void rowsAreAddedFilledAndRemoved() {
    FormPanel panel = onPage(panel(goals, Map.of()));
    _setValue(cell(0, "indicator"), "氨氮");
    _click(button("add-goals"));
    _setValue(cell(1, "target"), "不是数");
    assertThat(panel.value().rows("goals"))
        .extracting(row -> row.values())
        .containsExactly(Map.of("indicator", "氨氮"), Map.of("target", "不是数"));
    _click(button("add-goals"));
    _click(button("remove-goals-2"));
    assertThat(panel.value().rows("goals")).hasSize(2);
  }

  @Test
  void blankRowsAtTheEndAreNoRows() {
    FormPanel panel = onPage(panel(goals, Map.of()));
    _click(button("add-goals"));
    assertThat(panel.value().values()).doesNotContainKey("goals");
  }

  @Test
  void aProblemOfACellIsShownInTheCell() {
    FormPanel panel =
        onPage(
            panel(goals, Map.of("goals", List.of(Map.of("target", "1"), Map.of("target", "x")))));
    panel.show(List.of(new Problem("goals[1].target", Text.of("formsui.files.broken"))));
    assertThat(cell(1, "target").isInvalid()).isTrue();
    assertThat(cell(0, "target").isInvalid()).isFalse();
    assertThat(_get(ProblemSummary.class).getElement().getTextRecursively())
        .contains("目标 第 2 行 目标值");
  }

  @Test
  void aProblemOfARowThatIsNotThereIsShownAtTheTable() {
    FormPanel panel = onPage(panel(goals, Map.of()));
    panel.show(List.of(new Problem("goals[9].target", Text.of("formsui.files.broken"))));
    assertThat(panel.getElement().getTextRecursively()).contains("第 10 行 目标值: 上传中断");
  }

  @Test
  void givenRowsAreFixedAndOnlyTheirOpenCellsAreAnswers() {
    FormModel check =
        form(
            section(
                "s",
                "校核",
                null,
                table(
                    "items",
                    FieldType.TABLE,
                    "清单",
                    rowForm(
                        readOnly(field("item", FieldType.TEXT, "事项")),
                        field("result", FieldType.RADIO, "结论")),
                    "checklist")));
    FormContext context =
        new FormContext(
            Map.of(),
            Map.of(),
            Map.of("checklist", List.of(Map.of("item", "第一章"), Map.of("item", "第二章"))),
            1);
    FormPanel panel =
        onPage(
            panel(
                check,
                context,
                Map.of("items", List.of(Map.of("item", "伪造", "result", "a"))),
                new TestPort()));
    assertThat(panel.getElement().getTextRecursively()).contains("第一章", "第二章").doesNotContain("伪造");
    _setValue(_get(RadioButtonGroup.class, spec -> spec.withId("cell-items-1-result")), "b");
    assertThat(panel.value().rows("items"))
        .extracting(row -> row.values())
        .containsExactly(Map.of("result", "a"), Map.of("result", "b"));
    _assertNone(Button.class, spec -> spec.withId("add-items"));
  }

  @Test
  void whatStandsInGivenRowsIsNoAnswer() {
    FormModel check =
        form(
            section(
                "s",
                "校核",
                null,
                table(
                    "items",
                    FieldType.TABLE,
                    "清单",
                    rowForm(
                        readOnly(field("item", FieldType.TEXT, "事项")),
                        field("result", FieldType.RADIO, "结论")),
                    "checklist")),
            section("t", "其他", null, field("remark", FieldType.TEXT, "备注")));
    FormContext context =
        new FormContext(Map.of(), Map.of(), Map.of("checklist", List.of(Map.of("item", "第一章"))), 1);
    FormPanel panel = onPage(panel(check, context, Map.of("remark", "无"), new TestPort()));
    assertThat(_get(ChapterNav.class).getElement().getTextRecursively()).contains("未填 1 项");
    _setValue(_get(RadioButtonGroup.class, spec -> spec.withId("cell-items-0-result")), "b");
    assertThat(_get(ChapterNav.class).getElement().getTextRecursively()).doesNotContain("未填");
    assertThat(panel.value().rows("items")).hasSize(1);
  }
}
