package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.RegionCode;

/** A call as answers to its form: the reverse of {@link CallContent}. */
final class CallAnswers {

  private static final long MEGABYTE = 1024L * 1024L;

  private CallAnswers() {}

  static FormData of(PilotCall call) {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put(CallFields.TITLE, call.title());
    it.put(CallFields.YEAR, String.valueOf(call.year()));
    it.put(CallFields.BASIS, call.basis());
    times(call, it);
    it.put(CallFields.CATEGORIES, rows(call.categories(), CallAnswers::category));
    it.put(
        CallFields.APPLICANT_KINDS,
        call.applicantKinds().stream().sorted().map(Enum::name).toList());
    it.put(CallFields.CONDITIONS, rows(call.conditions(), CallAnswers::condition));
    it.put(CallFields.INDUSTRIES, rows(call.industries(), name -> row("name", name)));
    it.put(CallFields.CHAPTERS, rows(call.chapters(), CallAnswers::chapter));
    it.put(CallFields.CYCLE_MONTHS, String.valueOf(call.cycleMonths()));
    it.put(CallFields.MAX_TOTAL_MB, String.valueOf(call.maxTotalBytes() / MEGABYTE));
    it.put(CallFields.NAMING_RULE, call.namingRule());
    arrangements(call.arrangements(), it);
    it.values().removeIf(""::equals);
    return new FormData(it);
  }

  private static void times(PilotCall call, Map<String, Object> it) {
    Instant together = together(call.cityClosesAt());
    moment(it, CallFields.OPENS_ON, CallFields.OPENS_TIME, call.opensAt());
    moment(it, CallFields.CLOSES_ON, CallFields.CLOSES_TIME, call.closesAt());
    moment(it, CallFields.CITIES_CLOSE_ON, CallFields.CITIES_CLOSE_TIME, together);
    List<Map<String, Object>> own = new ArrayList<>();
    new TreeMap<>(byCode(call.cityClosesAt()))
        .forEach(
            (city, at) -> {
              if (!at.equals(together)) {
                Map<String, Object> row = row(CallFields.CODE, city);
                moment(row, CallFields.CLOSES_ON, CallFields.CLOSES_TIME, at);
                own.add(row);
              }
            });
    it.put(CallFields.CITIES, own);
  }

  private static Map<String, Instant> byCode(Map<RegionCode, Instant> cities) {
    return cities.entrySet().stream()
        .collect(Collectors.toMap(city -> city.getKey().value(), Map.Entry::getValue));
  }

  /** What most cities close at; the latest of those where they differ evenly. */
  private static Instant together(Map<RegionCode, Instant> cities) {
    Map<Instant, Long> counted =
        cities.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counted.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Instant, Long> it) -> it.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static void moment(Map<String, Object> it, String day, String time, Instant at) {
    it.put(day, CallTimes.day(at));
    it.put(time, CallTimes.minute(at));
  }

  private static Map<String, Object> category(PilotCall.CategoryOffer offer) {
    Map<String, Object> row = row("category", offer.category().name());
    row.put("title", offer.title());
    row.put("content", offer.content());
    row.put("extra", offer.extra());
    return row;
  }

  private static Map<String, Object> condition(PilotCall.Condition condition) {
    Map<String, Object> row = row(CallFields.CODE, condition.code());
    row.put("wording", condition.wording());
    row.put("answeredBy", condition.answeredBy().name());
    return row;
  }

  private static Map<String, Object> chapter(PilotCall.Chapter chapter) {
    Map<String, Object> row = row("number", String.valueOf(chapter.number()));
    row.put("title", chapter.title());
    row.put("sections", chapter.sections());
    return row;
  }

  private static void arrangements(CallArrangements of, Map<String, Object> it) {
    it.put(CallFields.TERMS, rows(of.terms(), CallAnswers::term));
    it.put(CallFields.PUBLIC_NOTICE, of.noticeDays() != null);
    it.put(CallFields.NOTICE_DAYS, of.noticeDays() == null ? "" : of.noticeDays().toString());
    it.put(CallFields.WEIGHTS, rows(of.weights(), CallAnswers::weight));
    it.put(CallFields.AGGREGATION, of.scoring().aggregation().name());
    it.put(CallFields.MINIMUM_SHEETS, String.valueOf(of.scoring().minimumSheets()));
    it.put(CallFields.OUTLIER_PERCENT, String.valueOf(of.scoring().outlierPercent()));
    it.put(CallFields.SCORING_BASIS, of.scoring().basis());
    it.put(CallFields.CONTACTS, rows(of.contacts(), CallAnswers::contact));
    it.put(CallFields.CLOSES_BASIS, of.bases().closes());
    it.put(CallFields.CITIES_BASIS, of.bases().cities());
    it.put(CallFields.CYCLE_BASIS, of.bases().cycle());
    it.put(CallFields.SIZE_BASIS, of.bases().size());
    it.put(CallFields.NOTICE_BASIS, of.bases().notice());
  }

  private static Map<String, Object> term(CallArrangements.StepTerm term) {
    Map<String, Object> row = row(CallFields.CODE, term.step().name());
    row.put("workingDays", String.valueOf(term.workingDays()));
    row.put("remindBefore", String.valueOf(term.remindBefore()));
    row.put("escalateTo", term.escalateTo() == null ? "" : term.escalateTo().name());
    row.put("extensionCap", String.valueOf(term.extensionCap()));
    row.put("basis", term.basis());
    return row;
  }

  private static Map<String, Object> weight(CallArrangements.Weight weight) {
    Map<String, Object> row = row(CallFields.CODE, weight.dimension().name());
    row.put("weight", plain(weight.weight()));
    row.put("maxPoints", weight.maxPoints().signum() == 0 ? "" : plain(weight.maxPoints()));
    row.put("basis", weight.basis());
    return row;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Map<String, Object> contact(CallArrangements.Contact contact) {
    Map<String, Object> row = row("department", contact.department());
    row.put("office", contact.office());
    row.put("phone", contact.phone());
    return row;
  }

  private static Map<String, Object> row(String key, String value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(key, value);
    return row;
  }

  private static <T> List<Map<String, Object>> rows(
      List<T> of, Function<T, Map<String, Object>> row) {
    List<Map<String, Object>> rows = of.stream().map(row).toList();
    rows.forEach(cells -> cells.values().removeIf(""::equals));
    return rows;
  }
}
