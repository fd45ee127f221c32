package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.NamingRule;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.shared.Text;

/** Rules over several settings of a call, each a named value with its source in pilot.md. */
enum CallRule {
  /** A window closes after it opens: section 10 [S004]. */
  CLOSES_AFTER_OPENING(CutOffRules::closesAfterOpening),
  /** Nobody can keep a cut-off that is over; one published before may stand: section 10 [D]. */
  CUT_OFFS_LIE_AHEAD(CutOffRules::ahead),
  /**
   * The province's cut-off falls after the cities' review: section 10, "which moment counts" [D].
   */
  CITIES_CLOSE_BEFORE_THE_PROVINCE(CutOffRules::citiesFirst),
  /** A time belongs to a day: section 10 [D]. */
  OWN_CUT_OFF_HAS_A_DAY(CutOffRules::ownDay),
  /** Each category is offered once: section 2 [S004]. */
  CATEGORIES_ARE_DIFFERENT(check -> check.repeated(CallFields.CATEGORIES, "category")),
  /** Each condition has its own code: section 4 [S004]. */
  CONDITIONS_ARE_DIFFERENT(check -> check.repeated(CallFields.CONDITIONS, CallFields.CODE)),
  /** Each industry is named once: section 1 [S004]. */
  INDUSTRIES_ARE_DIFFERENT(check -> check.repeated(CallFields.INDUSTRIES, "name")),
  /** Each chapter has its own number: section 11 [S004]. */
  CHAPTERS_ARE_DIFFERENT(check -> check.repeated(CallFields.CHAPTERS, "number")),
  /** City departments may apply for regions and basins only: section 3 [D]. */
  CITY_DEPARTMENTS_NEED_REGION_BASIN(CallRule::cityDepartments),
  /** Year, project and applicant name the material: section 10 [S004]. */
  NAMING_RULE_IS_WHOLE(
      check ->
          when(
              !new NamingRule(check.data().text(CallFields.NAMING_RULE)).usable(),
              CallFields.NAMING_RULE,
              Text.of("pilot.callRule.naming"))),
  /** What is arranged about a term needs the term: design. */
  TERMS_HAVE_DAYS(CallRule::termDays),
  /** A reminder comes within the term: design. */
  REMINDERS_COME_WITHIN_THE_TERM(CallRule::reminders),
  /** What waits in the province is no city's business: roles.md section 1. */
  PROVINCE_STEPS_ESCALATE_WITHIN_THE_PROVINCE(CallRule::escalation),
  /** Weights are percent of one whole; none are published: section 6 [D]. */
  WEIGHTS_SUM_TO_A_HUNDRED(CallRule::weights),
  /** A weighted dimension has points to give: section 6 [D]. */
  WEIGHTED_DIMENSIONS_HAVE_POINTS(CallRule::points),
  /** Offices, never persons: section 10, contacts [S004]. */
  CONTACTS_ARE_OFFICES(CallRule::contacts);

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Chinese mobile numbers: eleven digits from 13 on. */
  private static final String MOBILE = "(0086|86)?1[3-9]\\d{9}";

  private final Function<CallCheck, Stream<Problem>> finder;

  CallRule(Function<CallCheck, Stream<Problem>> finder) {
    this.finder = finder;
  }

  /** What all rules find, in the order of the rules. */
  static List<Problem> all(CallCheck check) {
    return Arrays.stream(values()).flatMap(rule -> rule.finder.apply(check)).toList();
  }

  List<Problem> check(CallCheck check) {
    return finder.apply(check).toList();
  }

  private static Stream<Problem> cityDepartments(CallCheck check) {
    boolean ticked =
        check
            .data()
            .choices(CallFields.APPLICANT_KINDS)
            .contains(OrganisationKind.CITY_DEPARTMENT.name());
    boolean offered =
        check.data().rows(CallFields.CATEGORIES).stream()
            .anyMatch(row -> row.text("category").equals(PilotCategory.REGION_BASIN.name()));
    return when(
        ticked && !offered, CallFields.APPLICANT_KINDS, Text.of("pilot.callRule.cityDepartment"));
  }

  private static Stream<Problem> termDays(CallCheck check) {
    return check.cells(
        CallFields.TERMS,
        "workingDays",
        row ->
            row.text("workingDays").isBlank()
                    && Stream.of("remindBefore", "escalateTo", "extensionCap", "basis")
                        .anyMatch(key -> !row.text(key).isBlank())
                ? Text.of("pilot.callRule.termMissing")
                : null);
  }

  private static Stream<Problem> reminders(CallCheck check) {
    return check.cells(
        CallFields.TERMS,
        "remindBefore",
        row -> {
          Optional<BigDecimal> days = row.decimal("workingDays");
          boolean late =
              row.decimal("remindBefore")
                  .filter(remind -> days.isPresent() && remind.compareTo(days.get()) >= 0)
                  .isPresent();
          return late ? Text.of("pilot.callRule.remindTooEarly", row.text("workingDays")) : null;
        });
  }

  private static Stream<Problem> escalation(CallCheck check) {
    return check.cells(
        CallFields.TERMS,
        "escalateTo",
        row ->
            row.text("escalateTo").startsWith("CITY_")
                    && CallStep.valueOf(row.text(CallFields.CODE)).ofProvince()
                ? Text.of("pilot.callRule.escalation")
                : null);
  }

  private static Stream<Problem> weights(CallCheck check) {
    List<BigDecimal> given =
        check.data().rows(CallFields.WEIGHTS).stream()
            .flatMap(row -> row.decimal("weight").stream())
            .toList();
    BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return when(
        !given.isEmpty() && sum.compareTo(WHOLE) != 0,
        CallFields.WEIGHTS,
        Text.of("pilot.callRule.weights", sum.stripTrailingZeros().toPlainString()));
  }

  private static Stream<Problem> points(CallCheck check) {
    return check.cells(
        CallFields.WEIGHTS,
        "maxPoints",
        row ->
            row.text("weight").isBlank() == row.text("maxPoints").isBlank()
                ? null
                : Text.of("pilot.callRule.points"));
  }

  private static Stream<Problem> contacts(CallCheck check) {
    return check.cells(
        CallFields.CONTACTS,
        "phone",
        row ->
            row.text("phone").replaceAll("\\D", "").matches(MOBILE)
                ? Text.of("pilot.callRule.mobile")
                : null);
  }

  private static Stream<Problem> when(boolean found, String field, Text sentence) {
    return found ? Stream.of(new Problem(field, sentence)) : Stream.empty();
  }
}
