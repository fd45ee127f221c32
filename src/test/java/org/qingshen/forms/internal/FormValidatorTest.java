package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.internal.TestForms.form;
import static org.qingshen.forms.internal.TestForms.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.CreditCode;

class FormValidatorTest {

  private static final String NAME =
      "{'type':'textfield','key':'a','label':'名称','validate':{'required':true,'minLength':2,'maxLength':4}}";
  private static final String NUMBER =
      """
      {'type':'number','key':'a','label':'面积','decimalDigits':2,'serializeToString':true,
       'validate':{'min':0,'max':100}}""";

  private final RuleFormValidator validator = TestForms.validator(new HeldTables());

  private ValidationResult check(FormModel form, Object answer) {
    return validator.validate(form, FormData.EMPTY.with("a", answer), FormContext.EMPTY);
  }

  @Test
  void aRequiredAnswerMayNotBeMissingOrBlank() {
    for (Object nothing : Arrays.asList(null, "", " \u3000\n")) {
      assertThat(say(check(form(NAME), nothing))).containsExactly("a: 请填写“名称”。");
    }
  }

  @ParameterizedTest
  @CsvSource({"一, 1", "一二三四五, 5"})
  void aTextOutsideItsLengthIsRefusedWithTheLengthFound(String text, int found) {
    assertThat(say(check(form(NAME), text)))
        .singleElement()
        .asString()
        .contains("有 " + found + " 个字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一二", "一二三四", "𠮷䶮𠮷䶮", "  一二 "})
  void aTextWithinItsLengthCountsByCharacters(String text) {
    ValidationResult result = check(form(NAME), text);

    assertThat(result.problems()).isEmpty();
    assertThat(result.clean().text("a")).isEqualTo(text.strip());
  }

  @Test
  void twoHundredThousandCharactersAreRefusedBeforeAnyPattern() {
    String slow = "{'type':'textarea','key':'a','label':'正文','validate':{'pattern':'(x+x+)+y'}}";

    assertThat(say(check(form(slow), "x".repeat(200_000))))
        .containsExactly("a: “正文”有 200,000 个字，最多 20,000 个字。");
  }

  @Test
  void aTextWithoutAWrittenLengthEndsAtTheUsualOne() {
    FormModel line = form("{'type':'textfield','key':'a','label':'名称'}");
    FormModel text = form("{'type':'textarea','key':'a','label':'正文'}");

    assertThat(check(line, "字".repeat(200)).valid()).isTrue();
    assertThat(check(line, "字".repeat(201)).valid()).isFalse();
    assertThat(check(text, "字".repeat(20_000)).valid()).isTrue();
    assertThat(check(text, "字".repeat(20_001)).valid()).isFalse();
  }

  @Test
  void aPatternMustMatchTheWholeText() {
    FormModel form =
        form("{'type':'textfield','key':'a','label':'代码','validate':{'pattern':'[A-Z][0-9]+'}}");

    assertThat(check(form, "C26").valid()).isTrue();
    assertThat(say(check(form, "C26x"))).containsExactly("a: “代码”的格式不对：“C26x”。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\uD800b", "a\u202Eb", "a\u2066b", "a\uFFFFb"})
  void charactersThatHideOrBreakTextAreRefused(String text) {
    assertThat(say(check(form("{'type':'textarea','key':'a','label':'正文'}"), text)))
        .singleElement()
        .asString()
        .contains("含有不允许的字符（U+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-x"})
  void scriptAndFormulaAreTextLikeAnyOther(String text) {
    ValidationResult result = check(form("{'type':'textfield','key':'a','label':'名称'}"), text);

    assertThat(result.problems()).isEmpty();
    assertThat(result.clean().text("a")).isEqualTo(text);
  }

  @Test
  void textIsKeptInOneForm() {
    FormModel form = form("{'type':'textarea','key':'a','label':'正文'}");

    assertThat(check(form, " e\u0301\r\n二\r三 ").clean().text("a")).isEqualTo("é\n二\n三");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "100, 100",
    "99.99, 99.99",
    "１２．５, 12.5",
    "007, 7",
    "-0, 0",
    "' 3 ', 3",
    "1.50, 1.50"
  })
  void aNumberWithinItsBoundsIsKeptAsAPlainDecimal(String typed, String kept) {
    assertThat(check(form(NUMBER), typed).clean().text("a")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-0.01 | “面积”为 -0.01，不得小于 0。",
        "100.01 | “面积”为 100.01，不得大于 100。",
        "1.234 | “面积”有 3 位小数，最多 2 位。",
        "1e9 | 应为数字",
        "1,000 | 应为数字",
        "5² | 应为数字",
        "NaN | 应为数字",
        "+5 | 应为数字",
        "1234567890123456789 | 数字太长",
        "0.1234567890123456789012345 | 数字太长",
      })
  void anyOtherNumberIsRefusedWithWhatWasFoundAndAllowed(String typed, String sentence) {
    assertThat(say(check(form(NUMBER), typed))).singleElement().asString().contains(sentence);
  }

  @Test
  void aNumberOfManyThousandDigitsIsNoNumber() {
    assertThat(check(form(NUMBER), "9".repeat(200_000)).problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, true", "2200-12-31, true", "2024-02-29, true", "1899-12-31, false",
    "2201-01-01, false", "2025-02-29, false", "2025-2-1, false", "明天, false"
  })
  void aDateIsARealDayBetween1900And2200(String typed, boolean valid) {
    FormModel form = form("{'type':'datetime','subtype':'date','key':'a','dateLabel':'日期'}");

    assertThat(check(form, typed).valid()).isEqualTo(valid);
  }

  @Test
  void aCreditCodeWithAWrongCheckDigitIsRefused() {
    FormModel form =
        form("{'type':'textfield','key':'a','label':'代码','properties':{'widget':'credit-code'}}");
    String right = "91450300MA5N00001" + CreditCode.checkDigit("91450300MA5N00001");
    String wrong = right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");

    assertThat(check(form, right.toLowerCase()).clean().text("a")).isEqualTo(right);
    assertThat(say(check(form, wrong))).singleElement().asString().contains(wrong, "校验码不符");
  }

  @Test
  void aChoiceIsOneOfThoseWrittenOrThoseOfTheContext() {
    FormModel written =
        form("{'type':'radio','key':'a','label':'意见','values':[{'label':'同意','value':'AGREE'}]}");
    FormModel listed =
        form("{'type':'checklist','key':'a','label':'行业','properties':{'optionsFrom':'ind'}}");
    FormContext context =
        new FormContext(
            Map.of(), Map.of("ind", List.of(new Option("C26", Label.NONE))), Map.of(), 1);

    assertThat(check(written, "AGREE").valid()).isTrue();
    assertThat(say(check(written, "同意"))).containsExactly("a: “意见”没有“同意”这一选项。");
    assertThat(validator.validate(listed, FormData.EMPTY.with("a", List.of("C26", "C26")), context))
        .extracting(result -> result.clean().choices("a"))
        .isEqualTo(List.of("C26"));
    assertThat(check(listed, List.of("C26")).valid()).isFalse();
  }

  @Test
  void aRequiredTickMustBeMade() {
    FormModel form =
        form("{'type':'checkbox','key':'a','label':'承诺属实','validate':{'required':true}}");

    assertThat(check(form, true).valid()).isTrue();
    assertThat(say(check(form, null))).containsExactly("a: 请勾选“承诺属实”。");
    assertThat(check(form, false).valid()).isFalse();
    assertThat(check(form, "true").valid()).isFalse();
  }

  @Test
  void filesAreCountedByDifferentIds() {
    FormModel form =
        form(
            """
            {'type':'textfield','key':'a','label':'材料',
             'properties':{'widget':'files','minFiles':'1','maxFiles':'2'}}""");

    assertThat(say(check(form, null))).containsExactly("a: “材料”有 0 个文件，至少 1 个。");
    assertThat(check(form, List.of("F1", "F1", "F2")).valid()).isTrue();
    assertThat(say(check(form, List.of("F1", "F2", "F3")))).hasSize(1);
    assertThat(say(check(form, List.of("../etc")))).singleElement().asString().contains("无法识别");
  }

  @Test
  void aFieldTheFormDoesNotHaveIsRefused() {
    FormData data = FormData.EMPTY.with("a", "一二").with("decision", "PASS");

    assertThat(say(validator.validate(form(NAME), data, FormContext.EMPTY)))
        .containsExactly("decision: 表单没有这个字段：decision。");
  }

  @Test
  void theAnswerOfAHiddenFieldIsDroppedAndHidesNothingItself() {
    String three =
        """
        {'type':'textfield','key':'kind','label':'类别'},
        {'type':'textfield','key':'x','label':'x','validate':{'required':true},
         'conditional':{'hide':'=kind != ~PARK~'}},
        {'type':'textfield','key':'y','label':'y','conditional':{'hide':'=x = ~no~'}}""";
    FormModel form = form(three);
    FormData data = FormData.EMPTY.with("kind", "BASIN").with("x", "no").with("y", "shown");

    ValidationResult result = validator.validate(form, data, FormContext.EMPTY);

    assertThat(result.problems()).isEmpty();
    assertThat(result.clean().values()).isEqualTo(Map.of("kind", "BASIN", "y", "shown"));
    assertThat(validator.shown(form, data, FormContext.EMPTY).fields())
        .containsExactly("kind", "y");
  }

  @Test
  void aHiddenSectionAsksNothing() {
    FormModel form =
        form(
            """
            {'type':'group','label':'园区','properties':{'key':'park'},
             'conditional':{'hide':'=kind != ~PARK~'},
             'components':[{'type':'textfield','key':'a','label':'a','validate':{'required':true}}]}""");
    FormContext park = new FormContext(Map.of("kind", "PARK"), Map.of(), Map.of(), 1);

    assertThat(validator.validate(form, FormData.EMPTY, FormContext.EMPTY).valid()).isTrue();
    assertThat(validator.validate(form, FormData.EMPTY, park).valid()).isFalse();
  }

  @Test
  void aReadOnlyFieldIsFilledFromTheContextWhateverThePersonSent() {
    FormModel form =
        form(
            """
            {'type':'number','key':'a','label':'年份','decimalDigits':0,'serializeToString':true,
             'properties':{'readOnly':'true'}}""");
    FormContext context =
        new FormContext(Map.of("a", new BigDecimal("2026")), Map.of(), Map.of(), 1);

    assertThat(
            validator.validate(form, FormData.EMPTY.with("a", "1999"), context).clean().text("a"))
        .isEqualTo("2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"textfield", "textarea"})
  void anAnswerOfTheWrongKindIsRefused(String type) {
    FormModel form = form("{'type':'" + type + "','key':'a','label':'名称'}");

    assertThat(check(form, List.of("x")).problems()).hasSize(1);
    assertThat(check(form, Map.of("x", "y")).problems()).hasSize(1);
    assertThat(check(form, 7).problems()).hasSize(1);
  }
}
