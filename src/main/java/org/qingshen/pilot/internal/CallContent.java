package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Rubric;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.CallArrangements.StepTerm;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.RubricDimension;
import org.qingshen.shared.RegionCode;

/**
 * A call as its form has it: answers that satisfy the form, read as what they mean.
 *
 * @param data validated answers to {@code pilot/call.form}
 */
public record CallContent(FormData data) {

  private static final long MEGABYTE = 1024L * 1024L;

  public static CallContent of(FormData data) {
    return new CallContent(data);
  }

  /**
   * The call these answers make.
   *
   * @param cities of the province; each closes with all unless it has a row of its own
   */
  public PilotCall published(
      String id,
      RegionCode province,
      List<RegionCode> cities,
      Instant publishedAt,
      int amendmentNo) {
    return new PilotCall(
        id,
        data.text(CallFields.TITLE),
        province,
        count(data, CallFields.YEAR).orElseThrow(),
        data.text(CallFields.BASIS),
        publishedAt,
        amendmentNo,
        opensAt().orElseThrow(),
        closesAt().orElseThrow(),
        cities(cities),
        count(data, CallFields.CYCLE_MONTHS).orElseThrow(),
        count(data, CallFields.MAX_TOTAL_MB).orElseThrow() * MEGABYTE,
        data.text(CallFields.NAMING_RULE),
        PilotCall.State.PUBLISHED,
        data.rows(CallFields.CATEGORIES).stream().map(CallContent::category).toList(),
        data.rows(CallFields.CONDITIONS).stream().map(CallContent::condition).toList(),
        data.rows(CallFields.CHAPTERS).stream().map(CallContent::chapter).toList(),
        data.rows(CallFields.INDUSTRIES).stream().map(row -> row.text("name")).toList(),
        applicantKinds(),
        arrangements());
  }

  Optional<Instant> opensAt() {
    return CallTimes.opening(data, CallFields.OPENS_ON, CallFields.OPENS_TIME);
  }

  Optional<Instant> closesAt() {
    return CallTimes.closing(data, CallFields.CLOSES_ON, CallFields.CLOSES_TIME);
  }

  Optional<Instant> citiesCloseAt() {
    return CallTimes.closing(data, CallFields.CITIES_CLOSE_ON, CallFields.CITIES_CLOSE_TIME);
  }

  /** A city's own cut-off; its time is that of all cities where it has none of its own. */
  Optional<Instant> ownCutOff(FormData row) {
    FormData timed =
        row.text(CallFields.CLOSES_TIME).isBlank()
            ? row.with(CallFields.CLOSES_TIME, data.text(CallFields.CITIES_CLOSE_TIME))
            : row;
    return CallTimes.closing(timed, CallFields.CLOSES_ON, CallFields.CLOSES_TIME);
  }

  Set<OrganisationKind> applicantKinds() {
    Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
    data.choices(CallFields.APPLICANT_KINDS)
        .forEach(kind -> kinds.add(OrganisationKind.valueOf(kind)));
    return kinds;
  }

  private Map<RegionCode, Instant> cities(List<RegionCode> all) {
    Map<RegionCode, Instant> closing = new LinkedHashMap<>();
    Instant together = citiesCloseAt().orElseThrow();
    all.forEach(city -> closing.put(city, together));
    for (FormData row : data.rows(CallFields.CITIES)) {
      ownCutOff(row).ifPresent(at -> closing.put(new RegionCode(row.text(CallFields.CODE)), at));
    }
    return closing;
  }

  private static PilotCall.CategoryOffer category(FormData row) {
    return new PilotCall.CategoryOffer(
        PilotCategory.valueOf(row.text("category")),
        row.text("title"),
        row.text("content"),
        row.text("extra"));
  }

  private static PilotCall.Condition condition(FormData row) {
    return new PilotCall.Condition(
        row.text(CallFields.CODE),
        row.text("wording"),
        PilotCall.AnsweredBy.valueOf(row.text("answeredBy")));
  }

  private static PilotCall.Chapter chapter(FormData row) {
    return new PilotCall.Chapter(
        count(row, "number").orElseThrow(), row.text("title"), row.text("sections"));
  }

  private CallArrangements arrangements() {
    return new CallArrangements(
        data.rows(CallFields.TERMS).stream().flatMap(row -> term(row).stream()).toList(),
        data.flag(CallFields.PUBLIC_NOTICE)
            ? count(data, CallFields.NOTICE_DAYS).orElseThrow()
            : null,
        data.rows(CallFields.WEIGHTS).stream().flatMap(row -> weight(row).stream()).toList(),
        scoring(),
        data.rows(CallFields.CONTACTS).stream().map(CallContent::contact).toList(),
        new CallArrangements.Bases(
            data.text(CallFields.CLOSES_BASIS),
            data.text(CallFields.CITIES_BASIS),
            data.text(CallFields.CYCLE_BASIS),
            data.text(CallFields.SIZE_BASIS),
            data.text(CallFields.NOTICE_BASIS)));
  }

  private CallArrangements.Scoring scoring() {
    return new CallArrangements.Scoring(
        Rubric.Aggregation.valueOf(data.text(CallFields.AGGREGATION)),
        count(data, CallFields.MINIMUM_SHEETS).orElseThrow(),
        count(data, CallFields.OUTLIER_PERCENT).orElseThrow(),
        data.text(CallFields.SCORING_BASIS));
  }

  /** A step without days has no term. */
  private static Optional<StepTerm> term(FormData row) {
    return count(row, "workingDays")
        .map(
            days ->
                new StepTerm(
                    CallStep.valueOf(row.text(CallFields.CODE)),
                    days,
                    row.text("basis"),
                    count(row, "remindBefore").orElse(0),
                    post(row.text("escalateTo")),
                    count(row, "extensionCap").orElse(0)));
  }

  private static PostKind post(String name) {
    return name.isEmpty() ? null : PostKind.valueOf(name);
  }

  private static Optional<CallArrangements.Weight> weight(FormData row) {
    return row.decimal("weight")
        .map(
            weight ->
                new CallArrangements.Weight(
                    RubricDimension.valueOf(row.text(CallFields.CODE)),
                    scaled(weight),
                    scaled(row.decimal("maxPoints").orElse(BigDecimal.ZERO)),
                    row.text("basis")));
  }

  /** As the column keeps it. */
  private static BigDecimal scaled(BigDecimal number) {
    return number.setScale(2);
  }

  private static CallArrangements.Contact contact(FormData row) {
    return new CallArrangements.Contact(
        row.text("department"), row.text("office"), row.text("phone"));
  }

  private static Optional<Integer> count(FormData row, String key) {
    return row.decimal(key).map(BigDecimal::intValueExact);
  }
}
