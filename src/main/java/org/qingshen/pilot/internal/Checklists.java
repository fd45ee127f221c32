package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCall.AnsweredBy;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Checklists made from a call; sealed with the answers, so they stay as they were. */
@Component
class Checklists {

  private static final String OF_PARKS = "C4";
  private static final Set<String> WORDED = Set.of("C1", "C2", "C3", OF_PARKS, "C6");

  private final Texts texts;

  Checklists(Texts texts) {
    this.texts = texts;
  }

  /** One row a chapter, the recommender's opinion, fit with the notice: section 5, P3 [S004]. */
  List<Map<String, Object>> ofFormatCheck(PilotCall call) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PilotCall.Chapter chapter : call.chapters()) {
      String sections = chapter.sections().isEmpty() ? "" : "(" + chapter.sections() + ")";
      rows.add(row("P" + chapter.number(), "pilot.check.chapter", chapter.title() + sections));
    }
    rows.add(row("R", "pilot.check.recommender"));
    rows.add(row("N", "pilot.check.notice", call.basis()));
    rows.add(row("M", "pilot.check.naming", call.namingRule()));
    return rows;
  }

  /**
   * The truth of the material first, then the lookups of what the applicant states, then the extra
   * conditions of the category and fit with the notice: section 4, column "Check" [S004]. C4 is
   * asked of parks only; a cluster has no such boundary.
   */
  List<Map<String, Object>> ofCityReview(
      PilotCall call, PilotCategory category, PilotObject object) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (AnsweredBy by : List.of(AnsweredBy.CITY, AnsweredBy.APPLICANT)) {
      call.conditions().stream()
          .filter(condition -> condition.answeredBy() == by)
          .filter(condition -> object == PilotObject.PARK || !condition.code().equals(OF_PARKS))
          .forEach(condition -> rows.add(row(condition)));
    }
    String extra = call.extraOf(category);
    if (!extra.isEmpty()) {
      rows.add(row("E", "pilot.check.extra", extra));
    }
    rows.add(row("N", "pilot.check.notice", call.basis()));
    return rows;
  }

  /** Solid basis, feasible plan, marked innovation, high replicability: section 6 [S004]. */
  List<Map<String, Object>> ofSelection() {
    return Stream.of("S1", "S2", "S3", "S4").map(code -> row(code, "pilot.check." + code)).toList();
  }

  /** The same again after the visit, and whether reality matches: section 5, P5 [S004]. */
  List<Map<String, Object>> ofDecision() {
    return Stream.of("S1", "S2", "S3", "S4", "S5")
        .map(code -> row(code, "pilot.check." + code))
        .toList();
  }

  /** The conditions of the 2023 notice have their own words for the lookup. */
  private Map<String, Object> row(PilotCall.Condition condition) {
    String code = condition.code();
    String sentence = WORDED.contains(code) ? "pilot.check." + code : "pilot.check.condition";
    return row(code, sentence, condition.wording());
  }

  private Map<String, Object> row(String code, String sentence, String... args) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("item", texts.say(Text.of(sentence, args)));
    return row;
  }
}
