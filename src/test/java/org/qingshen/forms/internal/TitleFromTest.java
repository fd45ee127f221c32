package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.ReadableForm.Part;
import org.qingshen.forms.ValidationResult;

/** A chapter's title may come from the call; it is sealed with the answers. */
class TitleFromTest {

  private static final FormModel FORM =
      TestForms.form(
          """
          {'type':'group','label':'三、试点工作目标',
           'properties':{'key':'chapter3','en':'3. Goals','titleFrom':'chapter3Title'},
           'components':[{'type':'textarea','key':'goals','label':'目标'}]}""");

  private static final FormContext CALL = context(Map.of("chapter3Title", "三、目标指标"));
  private static final FormData ANSWERS = new FormData(Map.of("goals", "减排（测试）"));

  @Test
  void theFactNamesTheSectionAndIsSealed() {
    ValidationResult result = TestForms.validator(null).validate(FORM, ANSWERS, CALL);
    assertThat(result.problems()).isEmpty();
    assertThat(result.clean().values()).containsEntry("chapter3Title", "三、目标指标");
  }

  @Test
  void withoutTheFactTheFormsOwnTitleStandsInBothLanguages() {
    assertThat(
            TestForms.validator(null).validate(FORM, ANSWERS, FormContext.EMPTY).clean().values())
        .containsOnlyKeys("goals");
    assertThat(title(ANSWERS, FormContext.EMPTY, Locale.CHINESE)).isEqualTo("三、试点工作目标");
    assertThat(title(ANSWERS, FormContext.EMPTY, Locale.ENGLISH)).isEqualTo("3. Goals");
  }

  @Test
  void whatWasSealedReadsAsItDidWhateverTheCallSaysToday() {
    FormData sealed = TestForms.validator(null).validate(FORM, ANSWERS, CALL).clean();
    assertThat(title(sealed, context(Map.of("chapter3Title", "三、改名")), Locale.CHINESE))
        .isEqualTo("三、目标指标");
    assertThat(title(sealed, FormContext.EMPTY, Locale.CHINESE)).isEqualTo("三、目标指标");
  }

  @Test
  void aPersonCannotGiveTheTitle() {
    FormData forged = ANSWERS.with("chapter3Title", "自拟");
    assertThat(TestForms.validator(null).validate(FORM, forged, CALL).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("chapter3Title"));
  }

  @Test
  void aTitleComesFromAFactWithAName() {
    assertThatThrownBy(
            () ->
                TestForms.form(
                    """
                    {'type':'group','label':'三','properties':{'key':'c','titleFrom':'a b'},
                     'components':[{'type':'textfield','key':'x','label':'x'}]}"""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("titleFrom");
  }

  private static String title(FormData data, FormContext context, Locale locale) {
    List<Part> parts =
        new PlainFormReader(new Visibility(TestForms.FEEL), new Wording(TestForms.TEXTS))
            .read(FORM, data, context, List.of(), locale)
            .parts();
    return parts.get(0).title();
  }

  private static FormContext context(Map<String, Object> facts) {
    return new FormContext(facts, Map.of(), Map.of(), 0);
  }
}
