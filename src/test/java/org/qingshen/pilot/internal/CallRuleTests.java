package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.Calls;
import org.qingshen.pilot.PilotCall;

/**
 * Each rule from both sides. The demo call opens 2026-09-06, cities close 10-16, province 10-23.
 */
class CallRuleTests {

  private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

  private final PilotCall demo = Calls.demo();
  private final FormData good = CallAnswers.of(demo);

  @Test
  void theSettingsOfTheNoticeBreakNoRule() {
    assertThat(CallRule.all(check(good))).isEmpty();
  }

  @Test
  @DisplayName("closes before it opens (pilot.md section 10)")
  void aWindowThatClosesBeforeItOpensIsRefused() {
    FormData late = good.with("opensOn", "2026-10-24");
    assertThat(paths(CallRule.CLOSES_AFTER_OPENING, late)).contains("closesOn", "citiesCloseOn");
    FormData just = good.with("opensOn", "2026-10-16").with("opensTime", "23:59");
    assertThat(paths(CallRule.CLOSES_AFTER_OPENING, just)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01T02:00:00Z, false",
    "2026-10-16T15:59:59.998Z, false",
    "2026-10-16T15:59:59.999Z, true"
  })
  @DisplayName("a cut-off in the past")
  void aCutOffThatIsOverIsRefused(Instant now, boolean refused) {
    CallCheck check = new CallCheck(CallContent.of(good), null, now);
    assertThat(CallRule.CUT_OFFS_LIE_AHEAD.check(check))
        .extracting(Problem::path)
        .isEqualTo(refused ? List.of("citiesCloseOn") : List.of());
  }

  @Test
  void anAmendmentAfterTheCutOffMayLeaveItAsItIsButNotMoveItIntoThePast() {
    Instant after = Instant.parse("2026-11-01T02:00:00Z");
    CallCheck unchanged = new CallCheck(CallContent.of(good), demo, after);
    assertThat(CallRule.CUT_OFFS_LIE_AHEAD.check(unchanged)).isEmpty();
    CallCheck moved =
        new CallCheck(CallContent.of(good.with("closesOn", "2026-10-30")), demo, after);
    assertThat(CallRule.CUT_OFFS_LIE_AHEAD.check(moved))
        .extracting(Problem::path)
        .containsExactly("closesOn");
  }

  @Test
  @DisplayName("a city cut-off after, or with, the province's")
  void aCityClosesBeforeTheProvince() {
    FormData together = good.with("citiesCloseOn", "2026-10-23");
    assertThat(paths(CallRule.CITIES_CLOSE_BEFORE_THE_PROVINCE, together))
        .containsExactly("citiesCloseOn");
    assertThat(
            paths(
                CallRule.CITIES_CLOSE_BEFORE_THE_PROVINCE,
                together.with("citiesCloseTime", "23:58")))
        .isEmpty();
  }

  @Test
  void aCitysOwnCutOffIsHeldToTheSameBesideItsOwnRow() {
    FormData own =
        good.with(
            "cities",
            List.of(Map.of("code", "450200"), Map.of("code", "450300", "closesOn", "2026-10-24")));
    assertThat(paths(CallRule.CITIES_CLOSE_BEFORE_THE_PROVINCE, own))
        .containsExactly("cities[1].closesOn");
    FormData time = good.with("cities", List.of(Map.of("code", "450200", "closesTime", "12:00")));
    assertThat(paths(CallRule.OWN_CUT_OFF_HAS_A_DAY, time)).containsExactly("cities[0].closesOn");
    assertThat(paths(CallRule.OWN_CUT_OFF_HAS_A_DAY, own)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CATEGORIES_ARE_DIFFERENT, categories, category",
    "CONDITIONS_ARE_DIFFERENT, conditions, code",
    "INDUSTRIES_ARE_DIFFERENT, industries, name",
    "CHAPTERS_ARE_DIFFERENT, chapters, number"
  })
  void whatIsNamedTwiceIsRefusedInTheLaterRow(CallRule rule, String table, String column) {
    assertThat(paths(rule, good)).isEmpty();
    List<Object> rows = new ArrayList<>();
    good.rows(table).forEach(row -> rows.add(row.values()));
    rows.add(rows.get(0));
    assertThat(paths(rule, good.with(table, rows)))
        .containsExactly("%s[%d].%s".formatted(table, rows.size() - 1, column));
  }

  @Test
  @DisplayName("a city department may be ticked only where REGION_BASIN is offered (section 3 [D])")
  void cityDepartmentsNeedTheFourthCategory() {
    FormData ticked = good.with("applicantKinds", List.of("PARK_BODY", "CITY_DEPARTMENT"));
    assertThat(paths(CallRule.CITY_DEPARTMENTS_NEED_REGION_BASIN, ticked)).isEmpty();
    FormData without = ticked.with("categories", List.of(good.rows("categories").get(0).values()));
    assertThat(paths(CallRule.CITY_DEPARTMENTS_NEED_REGION_BASIN, without))
        .containsExactly("applicantKinds");
  }

  @Test
  void aNamingRuleLacksNoWord() {
    assertThat(paths(CallRule.NAMING_RULE_IS_WHOLE, good.with("namingRule", "年份+项目名称")))
        .containsExactly("namingRule");
  }

  @Test
  void whatIsArrangedAboutATermNeedsTheTerm() {
    assertThat(paths(CallRule.TERMS_HAVE_DAYS, term(Map.of("remindBefore", "2"))))
        .containsExactly("terms[0].workingDays");
    assertThat(paths(CallRule.TERMS_HAVE_DAYS, term(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 0, true", "1, 1, false", "5, 4, true", "5, 5, false"})
  void aReminderComesWithinTheTerm(String days, String remind, boolean fine) {
    FormData terms = term(Map.of("workingDays", days, "remindBefore", remind));
    assertThat(paths(CallRule.REMINDERS_COME_WITHIN_THE_TERM, terms).isEmpty()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"60, 40, true", "60, 39.99, false", "60, 40.01, false", "100, , true"})
  @DisplayName("weights that do not sum to 100")
  void weightsSumToAHundred(String one, String other, boolean fine) {
    FormData weights =
        good.with("weights", List.of(weight("CONFORMITY", one), weight("SOUNDNESS", other)));
    assertThat(paths(CallRule.WEIGHTS_SUM_TO_A_HUNDRED, weights).isEmpty()).isEqualTo(fine);
  }

  @Test
  void weightsMayStayEmptyUntilTheyAreKnown() {
    assertThat(paths(CallRule.WEIGHTS_SUM_TO_A_HUNDRED, good)).isEmpty();
    assertThat(
            paths(
                CallRule.WEIGHTED_DIMENSIONS_HAVE_POINTS,
                good.with("weights", List.of(Map.of("code", "CONFORMITY", "weight", "100")))))
        .containsExactly("weights[0].maxPoints");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-0000000, true",
    "13800000000, false",
    "138 0000 0000, false",
    "+8613800000000, false",
    "010-12345678, true"
  })
  @DisplayName("contacts are offices, never a person's mobile number (section 10)")
  void aMobileNumberIsNoOffice(String phone, boolean fine) {
    FormData contacts =
        good.with("contacts", List.of(Map.of("department", "部门", "office", "处室", "phone", phone)));
    assertThat(paths(CallRule.CONTACTS_ARE_OFFICES, contacts).isEmpty()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "DECISION, CITY_ECO, false",
    "DECISION, PROV_ECO, true",
    "SCORING, CITY_ECO, false",
    "CITY_REVIEW, CITY_ECO, true",
    "COMPLETION, CITY_ECO, true"
  })
  @DisplayName("what waits in the province is no city's business (roles.md section 1)")
  void stepsOfTheProvinceAreReportedToTheProvince(String step, String post, boolean fine) {
    FormData terms =
        good.with("terms", List.of(Map.of("code", step, "workingDays", "5", "escalateTo", post)));
    assertThat(paths(CallRule.PROVINCE_STEPS_ESCALATE_WITHIN_THE_PROVINCE, terms).isEmpty())
        .isEqualTo(fine);
  }

  private FormData term(Map<String, Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>(cells);
    row.put("code", "CITY_REVIEW");
    return good.with("terms", List.of(row));
  }

  private static Map<String, Object> weight(String dimension, String weight) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", dimension);
    if (weight != null) {
      row.put("weight", weight);
      row.put("maxPoints", "10");
    }
    return row;
  }

  private List<String> paths(CallRule rule, FormData data) {
    return rule.check(check(data)).stream().map(Problem::path).toList();
  }

  private static CallCheck check(FormData data) {
    return new CallCheck(CallContent.of(data), null, NOW);
  }
}
