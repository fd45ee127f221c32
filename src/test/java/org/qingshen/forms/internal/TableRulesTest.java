package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.internal.TestForms.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.CreditCode;

class TableRulesTest {

  private static final String GOAL =
      """
      {'type':'textfield','key':'name','label':'指标','validate':{'required':true}},
      {'type':'number','key':'target','label':'目标值','decimalDigits':2,'serializeToString':true,
       'validate':{'min':0}}""";
  private static final String CHECK =
      """
      {'type':'textfield','key':'item','label':'事项','properties':{'readOnly':'true'}},
      {'type':'checkbox','key':'met','label':'符合'},
      {'type':'textfield','key':'reason','label':'原因','validate':{'required':true},
       'conditional':{'hide':'=met = ~true~'}}""";
  private static final String ENTERPRISE =
      """
      {'type':'textfield','key':'name','label':'企业名称','validate':{'required':true}},
      {'type':'textfield','key':'code','label':'统一社会信用代码','validate':{'required':true},
       'properties':{'widget':'credit-code'}}""";

  private final HeldTables held = new HeldTables();
  private final RuleFormValidator validator = TestForms.validator(held);

  private static FormModel table(String more, String rowForm) {
    return TestForms.form(
        "{'type':'textfield','key':'goals','label':'目标','properties':"
            + "{'widget':'table','rowForm':'test/row.form'"
            + more
            + "}}",
        Map.of("test/row.form", rowForm));
  }

  private ValidationResult check(FormModel form, Object rows, FormContext context) {
    return validator.validate(form, FormData.EMPTY.with("goals", rows), context);
  }

  private ValidationResult check(Object rows) {
    FormModel form = table(",'minRows':'1','maxRows':'2'", GOAL);
    return check(form, rows, FormContext.EMPTY);
  }

  @Test
  void rowsAreCountedOnBothSides() {
    Map<String, Object> row = Map.of("name", "氨氮", "target", "1");

    assertThat(say(check(null))).containsExactly("goals: “目标”有 0 行，至少 1 行。");
    assertThat(check(List.of(row)).valid()).isTrue();
    assertThat(check(List.of(row, row)).valid()).isTrue();
    assertThat(say(check(List.of(row, row, row)))).containsExactly("goals: “目标”有 3 行，最多 2 行。");
  }

  @Test
  void everyCellIsHeldToItsRuleAndNamedByRowAndColumn() {
    Map<String, Object> good = Map.of("name", "氨氮", "target", "１２");
    Map<String, Object> bad = Map.of("target", "-1", "decision", "PASS");

    ValidationResult result = check(List.of(good, bad));

    assertThat(say(result))
        .containsExactly(
            "goals[1].decision: 表格没有这一列：decision。",
            "goals[1].name: 请填写“指标”。",
            "goals[1].target: “目标值”为 -1，不得小于 0。");
    assertThat(result.clean().rows("goals").get(0).text("target")).isEqualTo("12");
  }

  @Test
  void whatIsNoListOfRowsIsRefused() {
    assertThat(check("x").problems()).hasSize(1);
    assertThat(check(List.of("x")).problems()).hasSize(1);
  }

  @Test
  void moreRowsThanASmallTableHoldsAreRefusedUnread() {
    FormModel free = table("", GOAL);
    List<Map<String, Object>> rows =
        java.util.Collections.nCopies(501, Map.<String, Object>of("name", "x"));

    assertThat(say(check(free, rows, FormContext.EMPTY))).hasSize(1);
    assertThat(check(free, rows.subList(0, 500), FormContext.EMPTY).valid()).isTrue();
  }

  @Test
  void givenRowsAreThoseOfTheContextInTheirOrder() {
    FormModel form = table(",'rowsFrom':'list'", CHECK);
    FormContext context =
        new FormContext(
            Map.of(),
            Map.of(),
            Map.of("list", List.of(Map.of("item", "方案完整"), Map.of("item", "三部门意见"))),
            1);
    Map<String, Object> met = Map.of("met", true);
    Map<String, Object> unmet = Map.of("item", "三部门意见", "met", false, "reason", "缺页");

    ValidationResult result = check(form, List.of(met, unmet), context);

    assertThat(result.problems()).isEmpty();
    assertThat(result.clean().values().get("goals"))
        .isEqualTo(List.of(Map.of("item", "方案完整", "met", true), unmet));
    assertThat(say(check(form, List.of(unmet, met), context)))
        .singleElement()
        .asString()
        .contains("规定的 2 行");
    assertThat(say(check(form, List.of(met), context)))
        .singleElement()
        .asString()
        .contains("现有 1 行");
    assertThat(say(check(form, null, context)))
        .containsExactly("goals[0].reason: 请填写“原因”。", "goals[1].reason: 请填写“原因”。");
  }

  @Test
  void theRowsOfAStagedTableAreHeldToTheirRulesToo() {
    FormModel form =
        TestForms.form(
            """
            {'type':'textfield','key':'roster','label':'企业名单',
             'properties':{'widget':'staged-table','rowForm':'test/row.form','minRows':'1'}}""",
            Map.of("test/row.form", ENTERPRISE));
    Map<String, Object> answer = Map.of("table", HeldTables.ID, "rows", "999");
    FormData data = FormData.EMPTY.with("roster", answer);
    String code = "91450300MA5N00001" + CreditCode.checkDigit("91450300MA5N00001");

    assertThat(say(validator.validate(form, data, FormContext.EMPTY)))
        .containsExactly("roster: “企业名单”有 0 行，至少 1 行。");

    held.add(Map.of("name", "𠮷䶮轴承", "code", code));
    assertThat(validator.validate(form, data, FormContext.EMPTY).clean().values().get("roster"))
        .isEqualTo(Map.of("table", HeldTables.ID, "rows", "1"));

    held.add(Map.of("code", code));
    assertThat(say(validator.validate(form, data, FormContext.EMPTY)))
        .containsExactly(
            "roster[1].name: 请填写“企业名称”。", "roster[1].code: “统一社会信用代码”重复：" + code + " 已在第 1 行出现。");
  }

  @Test
  void aStagedTableThatIsNotThereIsRefused() {
    FormModel form =
        TestForms.form(
            """
            {'type':'textfield','key':'roster','label':'企业名单',
             'properties':{'widget':'staged-table','rowForm':'test/row.form'}}""",
            Map.of("test/row.form", ENTERPRISE));
    FormData unknown = FormData.EMPTY.with("roster", Map.of("table", "T2"));
    FormData rows = FormData.EMPTY.with("roster", List.of(Map.of("name", "x")));

    assertThat(say(validator.validate(form, unknown, FormContext.EMPTY)))
        .singleElement()
        .asString()
        .contains("表格不存在");
    assertThat(validator.validate(form, rows, FormContext.EMPTY).problems()).hasSize(1);
  }
}
