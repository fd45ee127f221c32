package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.Calls;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Act;

/** Checklists and decisions of the reviews. Sources: pilot.md sections 4, 5 and 10. */
class FormatCheckTests {

  private final Checklists checklists = new Checklists(Texts.ofBundles());
  private final List<Map<String, Object>> rows = checklists.ofFormatCheck(Calls.demo());
  private final FormatCheckHandler handler = new FormatCheckHandler(null, checklists);

  @Test
  @DisplayName("one row a chapter, recommender, notice, naming (section 5, P3)")
  void theFormatChecklistComesFromTheCall() {
    assertThat(rows)
        .extracting(row -> row.get("code"))
        .containsExactly("P1", "P2", "P3", "P4", "P5", "P6", "P7", "R", "N", "M");
    assertThat(rows.get(0).get("item").toString()).contains("试点对象基本概况", "范围与区位");
  }

  @Test
  @DisplayName("C4 is asked of parks only; C5 is nobody's to answer (section 4)")
  void aClusterIsNotHeldToTheBoundaryOfAPark() {
    assertThat(codes(PilotObject.PARK)).containsExactly("C6", "C1", "C2", "C3", "C4", "N");
    assertThat(codes(PilotObject.CLUSTER)).containsExactly("C6", "C1", "C2", "C3", "N");
  }

  @Test
  @DisplayName("what a category adds is looked at where it was chosen (section 2)")
  void theExtraConditionsOfTheCategoryAreAskedAbout() {
    FormData answers = CallAnswers.of(Calls.demo());
    List<Object> categories = new ArrayList<>();
    answers
        .rows("categories")
        .forEach(row -> categories.add(row.with("extra", row.text("category") + "条件").values()));
    PilotCall call =
        CallContent.of(answers.with("categories", categories))
            .published(
                "x",
                Calls.demo().province(),
                List.of(new RegionCode("450300")),
                Calls.demo().publishedAt(),
                0);
    assertThat(checklists.ofCityReview(call, PilotCategory.REGION_BASIN, PilotObject.BASIN))
        .extracting(row -> row.get("item").toString())
        .anyMatch(item -> item.contains("REGION_BASIN条件"))
        .noneMatch(item -> item.contains("KEY_INDUSTRY条件"));
  }

  @Test
  void aPassNeedsEveryRowToConform() {
    assertThat(check(CaseFixtures.aPass(rows))).isEmpty();
    FormData oneDeviates =
        new FormData(CaseFixtures.aCompletionRequest(rows).values()).with("decision", "PASS");
    assertThat(check(oneDeviates)).hasSize(rows.size());
    assertThat(check(oneDeviates).get(0).path()).isEqualTo("checklist[0].finding");
  }

  @Test
  void aReturnNamesWhatToComplete() {
    FormData request = CaseFixtures.aCompletionRequest(rows);
    assertThat(check(request)).isEmpty();
    assertThat(check(request.with("completionItems", null)))
        .extracting(Problem::path)
        .containsExactly("completionItems");
  }

  @Test
  @DisplayName("year+project+applicant (section 10 [S004])")
  void thePackageIsNamedByTheRule() {
    assertThat(Calls.demo().packageName("漓江试点", "兴安县人民政府")).isEqualTo("2026+漓江试点+兴安县人民政府");
  }

  private List<Object> codes(PilotObject object) {
    return checklists.ofCityReview(Calls.demo(), PilotCategory.PARK_CLUSTER, object).stream()
        .map(row -> row.get("code"))
        .toList();
  }

  private List<Problem> check(FormData data) {
    return handler.check(new Act(null, null, handler.step(), null, null, data, null));
  }
}
