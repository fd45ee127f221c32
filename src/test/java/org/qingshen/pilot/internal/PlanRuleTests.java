package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.Calls;
import org.qingshen.shared.AttachmentId;
import org.qingshen.testing.CaseFixtures;

/** Every rule over a plan, at its boundary. Sources: pilot.md, as each name says. */
class PlanRuleTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
  private static final long LIMIT = 50L * 1024 * 1024;

  private final FormData basin =
      CaseFixtures.aRiverBasinPilot(TODAY, Map.of("table", "t", "rows", "1"), AttachmentId.next());
  private final FormData park =
      CaseFixtures.aParkPilot(TODAY, Map.of("table", "t", "rows", "1"), AttachmentId.next());

  @Test
  void aRiverBasinPilotAndAParkPilotAreInOrder() {
    assertThat(PlanRule.all(plan(basin))).isEmpty();
    assertThat(PlanRule.all(plan(park))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("category and object belong together (pilot.md section 2)")
  @CsvSource({
    "KEY_INDUSTRY, KEY_INDUSTRY, true",
    "KEY_INDUSTRY, NON_KEY_INDUSTRY, false",
    "PARK_CLUSTER, PARK, true",
    "PARK_CLUSTER, CLUSTER, true",
    "PARK_CLUSTER, BASIN, false",
    "SIMPLIFIED_ENTERPRISE, NON_KEY_INDUSTRY, true",
    "SIMPLIFIED_ENTERPRISE, KEY_INDUSTRY, false",
    "REGION_BASIN, REGION, true",
    "REGION_BASIN, BASIN, true",
    "REGION_BASIN, PARK, false"
  })
  void theObjectMustFitTheCategory(String category, String object, boolean fits) {
    FormData data = basin.with("category", category).with("objectKind", object);
    assertThat(PlanRule.OBJECT_FITS_CATEGORY.check(plan(data)).isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @DisplayName("a goal worse than or equal to its baseline is refused (chapter 3)")
  @CsvSource({
    "REDUCE, 10, 9.999999, true",
    "REDUCE, 10, 10, false",
    "REDUCE, 10, 10.0, false",
    "REDUCE, 10, 11, false",
    "INCREASE, 0, 0.1, true",
    "INCREASE, 85, 85, false",
    "INCREASE, 85, 84, false"
  })
  void aGoalWorseThanItsBaselineIsRefused(
      String direction, String baseline, String target, boolean accepted) {
    FormData data =
        basin.with(
            "goals",
            List.of(
                basin.rows("goals").get(0).values(),
                Map.of(
                    "indicator", "x",
                    "direction", direction,
                    "baseline", baseline,
                    "target", target,
                    "dueOn", "2028-01-01")));
    List<Problem> problems = PlanRule.GOALS_IMPROVE.check(plan(data));
    assertThat(problems).hasSize(accepted ? 0 : 1);
    assertThat(problems).allMatch(it -> it.path().equals("goals[1].target"));
  }

  @ParameterizedTest
  @DisplayName("a goal is due after today (chapter 3)")
  @CsvSource({"2026-09-09, false", "2026-09-10, false", "2026-09-11, true"})
  void aGoalDueTodayOrBeforeIsRefused(String due, boolean accepted) {
    FormData data = basin.with("goals", List.of(Map.of("dueOn", due)));
    assertThat(PlanRule.GOALS_LIE_AHEAD.check(plan(data))).hasSize(accepted ? 0 : 1);
  }

  @ParameterizedTest
  @DisplayName("a milestone ends no earlier than it starts (chapter 6)")
  @CsvSource({
    "2027-01-02, 2027-01-01, false",
    "2027-01-01, 2027-01-01, true",
    "2027-01-01, 2027-01-02, true"
  })
  void aMilestoneThatEndsBeforeItStartsIsRefused(String start, String end, boolean accepted) {
    FormData data = basin.with("milestones", List.of(Map.of("startsOn", start, "endsOn", end)));
    assertThat(PlanRule.MILESTONES_END_AFTER_START.check(plan(data))).hasSize(accepted ? 0 : 1);
  }

  @ParameterizedTest
  @DisplayName("a baseline figure is above zero (chapter 2)")
  @CsvSource({"0, false", "0.000001, true"})
  void aBaselineOfZeroIsRefused(String amount, boolean accepted) {
    FormData data = basin.with("baselines", List.of(Map.of("amount", amount)));
    assertThat(PlanRule.BASELINES_ARE_POSITIVE.check(plan(data))).hasSize(accepted ? 0 : 1);
  }

  @Test
  @DisplayName("C1: named or exposed within 3 years cannot apply (section 4)")
  void anObjectNamedWithinThreeYearsIsRefused() {
    assertThat(PlanRule.NOT_NAMED_WITHIN_THREE_YEARS.check(plan(basin.with("c1Statement", "YES"))))
        .extracting(Problem::path)
        .containsExactly("c1Statement");
  }

  @Test
  @DisplayName("a city department may only apply for a region or basin (section 3)")
  void aCityDepartmentIsHeldToCategoryFour() {
    assertThat(check(basin, OrganisationKind.CITY_DEPARTMENT)).isEmpty();
    assertThat(check(park, OrganisationKind.CITY_DEPARTMENT)).hasSize(1);
    assertThat(check(park, OrganisationKind.PARK_BODY)).isEmpty();
  }

  @Test
  @DisplayName("key industries for category 1, others for category 3 (section 2)")
  void theIndustryIsNamedAsTheCategoryAsks() {
    FormData none = basin.with("industries", null).with("otherIndustries", null);
    assertThat(industry(none.with("category", "KEY_INDUSTRY"))).containsExactly("industries");
    assertThat(industry(none.with("category", "SIMPLIFIED_ENTERPRISE")))
        .containsExactly("otherIndustries");
    assertThat(industry(none.with("category", "PARK_CLUSTER"))).containsExactly("industries");
    assertThat(industry(none.with("category", "PARK_CLUSTER").with("otherIndustries", "轴承")))
        .isEmpty();
  }

  @Test
  @DisplayName("a benefit says a figure with unit, or words (section 7)")
  void aBenefitSaysSomething() {
    FormData data =
        basin.with(
            "benefits",
            List.of(
                Map.of("indicator", "节能"),
                Map.of("indicator", "节水", "amount", "1"),
                Map.of("indicator", "降碳", "amount", "1", "unit", "吨")));
    assertThat(PlanRule.BENEFITS_SAY_SOMETHING.check(plan(data)))
        .extracting(Problem::path)
        .containsExactly("benefits[0].wording", "benefits[1].unit");
  }

  @Test
  @DisplayName("saved effort needs the traditional audit's figures (section 7)")
  void aSavingWithoutBaselineIsRefused() {
    FormData data =
        basin.with(
            "benefits",
            List.of(
                Map.of(
                    "benefitGroup",
                    "AUDIT_EFFICIENCY",
                    "indicator",
                    "节省时间",
                    "amount",
                    "5",
                    "unit",
                    "天")));
    assertThat(PlanRule.SAVINGS_HAVE_A_BASELINE.check(plan(data))).hasSize(1);
    assertThat(PlanRule.SAVINGS_HAVE_A_BASELINE.check(plan(data.with("traditionalAuditDays", "9"))))
        .isEmpty();
  }

  @Test
  @DisplayName("51 MB in total are refused, 50 MB are not (section 10)")
  void filesAboveTheLimitOfTheCallAreRefused() {
    assertThat(files(LIMIT)).isEmpty();
    assertThat(files(LIMIT + 1)).hasSize(1);
    assertThat(files(51L * 1024 * 1024).get(0).message().args()).containsExactly("50", "51");
  }

  private List<Problem> files(long bytes) {
    return PlanRule.FILES_WITHIN_LIMIT.check(
        new Plan(basin, Calls.demo(), OrganisationKind.COUNTY_GOVERNMENT, TODAY, bytes));
  }

  private static List<String> industry(FormData data) {
    return PlanRule.INDUSTRY_IS_NAMED.check(plan(data)).stream().map(Problem::path).toList();
  }

  private static List<Problem> check(FormData data, OrganisationKind kind) {
    return PlanRule.CITY_DEPARTMENT_ONLY_FOR_REGION_BASIN.check(
        new Plan(data, Calls.demo(), kind, TODAY, 0));
  }

  private static Plan plan(FormData data) {
    return new Plan(data, Calls.demo(), OrganisationKind.COUNTY_GOVERNMENT, TODAY, 0);
  }
}
