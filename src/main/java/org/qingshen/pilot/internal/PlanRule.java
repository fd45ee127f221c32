package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.BenefitGroup;
import org.qingshen.pilot.GoalDirection;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.shared.Text;

/** Rules over several answers of a plan, each a named value with its source in pilot.md. */
enum PlanRule {
  /** Each category audits its own objects: section 2 [S004]. */
  OBJECT_FITS_CATEGORY(PlanRule::objectFitsCategory),
  /** A city department may only take up a region or a basin: section 3 [D]. */
  CITY_DEPARTMENT_ONLY_FOR_REGION_BASIN(PlanRule::cityDepartment),
  /** Key industries for category 1, other industries for category 3: section 2 [S004]. */
  INDUSTRY_IS_NAMED(PlanRule::industryIsNamed),
  /** Not named by inspection nor exposed by media within 3 years: section 4, C1 [S004]. */
  NOT_NAMED_WITHIN_THREE_YEARS(PlanRule::notNamed),
  /** What is to be lowered or raised must exist: section 11, chapter 2 [D]. */
  BASELINES_ARE_POSITIVE(
      plan ->
          plan.cells(
              PlanFields.BASELINES,
              "amount",
              (row, all) ->
                  number(row, "amount").signum() > 0
                      ? null
                      : Text.of("pilot.rule.baselinePositive"))),
  /** A target worse than or equal to its baseline is no goal: section 11, chapter 3 [D]. */
  GOALS_IMPROVE(plan -> plan.cells(PlanFields.GOALS, "target", (row, all) -> worse(row))),
  /** A goal lies ahead: section 11, chapter 3 [D]. */
  GOALS_LIE_AHEAD(
      plan ->
          plan.cells(
              PlanFields.GOALS,
              "dueOn",
              (row, all) ->
                  row.date("dueOn").orElseThrow().isAfter(all.today())
                      ? null
                      : Text.of("pilot.rule.goalAhead", all.today().toString()))),
  /** A milestone ends no earlier than it starts: section 11, chapter 6 [D]. */
  MILESTONES_END_AFTER_START(
      plan ->
          plan.cells(
              PlanFields.MILESTONES,
              "endsOn",
              (row, all) ->
                  row.date("endsOn").orElseThrow().isBefore(row.date("startsOn").orElseThrow())
                      ? Text.of("pilot.rule.milestoneOrder")
                      : null)),
  /** A benefit is a figure with its unit, or words: section 7 [D]. */
  BENEFITS_SAY_SOMETHING(PlanRule::benefits),
  /** Without the traditional audit's figures nothing is "saved": section 7 [D]. */
  SAVINGS_HAVE_A_BASELINE(PlanRule::savings),
  /** All files together stay within the call's limit: section 10 [S004]. */
  FILES_WITHIN_LIMIT(PlanRule::filesWithinLimit);

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024L);

  private final Function<Plan, Stream<Problem>> finder;

  PlanRule(Function<Plan, Stream<Problem>> finder) {
    this.finder = finder;
  }

  /** What all rules find, in the order of the rules. */
  static List<Problem> all(Plan plan) {
    return Arrays.stream(values()).flatMap(rule -> rule.finder.apply(plan)).toList();
  }

  List<Problem> check(Plan plan) {
    return finder.apply(plan).toList();
  }

  private static Stream<Problem> objectFitsCategory(Plan plan) {
    return PlanFields.category(plan.data()).stream()
        .filter(category -> !PlanFields.objectKind(plan.data()).map(category::audits).orElse(true))
        .map(
            category ->
                new Problem(
                    PlanFields.OBJECT_KIND,
                    Text.of("pilot.rule.object", Text.of("pilot.category." + category))));
  }

  private static Stream<Problem> cityDepartment(Plan plan) {
    boolean refused =
        plan.applicant() == OrganisationKind.CITY_DEPARTMENT
            && !is(plan, PilotCategory.REGION_BASIN);
    return when(refused, PlanFields.CATEGORY, "pilot.rule.cityDepartment");
  }

  private static Stream<Problem> industryIsNamed(Plan plan) {
    boolean key = !plan.data().choices(PlanFields.INDUSTRIES).isEmpty();
    boolean other = !plan.data().text(PlanFields.OTHER_INDUSTRIES).isBlank();
    if (is(plan, PilotCategory.KEY_INDUSTRY)) {
      return when(!key, PlanFields.INDUSTRIES, "pilot.rule.keyIndustry");
    }
    if (is(plan, PilotCategory.SIMPLIFIED_ENTERPRISE)) {
      return when(!other, PlanFields.OTHER_INDUSTRIES, "pilot.rule.otherIndustry");
    }
    return when(!key && !other, PlanFields.INDUSTRIES, "pilot.rule.anyIndustry");
  }

  private static Stream<Problem> notNamed(Plan plan) {
    boolean named = plan.data().text(PlanFields.C1_STATEMENT).equals("YES");
    return when(named, PlanFields.C1_STATEMENT, "pilot.rule.named");
  }

  private static Text worse(FormData row) {
    GoalDirection direction = GoalDirection.valueOf(row.text("direction"));
    BigDecimal baseline = number(row, "baseline");
    BigDecimal target = number(row, "target");
    return direction.improves(baseline, target)
        ? null
        : Text.of("pilot.rule.goal." + direction, target.toPlainString(), baseline.toPlainString());
  }

  private static Stream<Problem> benefits(Plan plan) {
    Stream<Problem> empty =
        plan.cells(
            PlanFields.BENEFITS,
            "wording",
            (row, all) ->
                row.decimal("amount").isEmpty() && row.text("wording").isBlank()
                    ? Text.of("pilot.rule.benefitEmpty")
                    : null);
    Stream<Problem> unitless =
        plan.cells(
            PlanFields.BENEFITS,
            "unit",
            (row, all) ->
                row.decimal("amount").isPresent() && row.text("unit").isBlank()
                    ? Text.of("pilot.rule.benefitUnit")
                    : null);
    return Stream.concat(empty, unitless);
  }

  private static Stream<Problem> savings(Plan plan) {
    boolean known =
        plan.data().decimal(PlanFields.TRADITIONAL_COST).isPresent()
            || plan.data().decimal(PlanFields.TRADITIONAL_DAYS).isPresent();
    boolean claimed =
        plan.data().rows(PlanFields.BENEFITS).stream()
            .filter(row -> row.text("benefitGroup").equals(BenefitGroup.AUDIT_EFFICIENCY.name()))
            .anyMatch(row -> row.decimal("amount").isPresent());
    return when(claimed && !known, PlanFields.TRADITIONAL_COST, "pilot.rule.savings");
  }

  private static Stream<Problem> filesWithinLimit(Plan plan) {
    long limit = plan.call().maxTotalBytes();
    return plan.totalBytes() <= limit
        ? Stream.empty()
        : Stream.of(
            new Problem(
                PlanFields.PLAN_FILES,
                Text.of("pilot.rule.files", megabytes(limit), megabytes(plan.totalBytes()))));
  }

  private static String megabytes(long bytes) {
    return BigDecimal.valueOf(bytes)
        .divide(MEGABYTE, 1, RoundingMode.CEILING)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static boolean is(Plan plan, PilotCategory category) {
    return PlanFields.category(plan.data()).filter(category::equals).isPresent();
  }

  private static BigDecimal number(FormData row, String key) {
    return row.decimal(key).orElseThrow();
  }

  private static Stream<Problem> when(boolean found, String field, String sentence) {
    return found ? Stream.of(new Problem(field, Text.of(sentence))) : Stream.empty();
  }
}
