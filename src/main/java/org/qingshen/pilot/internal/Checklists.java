package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Checklists made from a call; sealed with the answers, so they stay as they were. */
@Component
class Checklists {

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
    rows.add(row("M", "pilot.check.naming"));
    return rows;
  }

  /**
   * The truth of the material (C6), the lookups of C1 to C4, fit with the notice: section 4, column
   * "Check" [S004]. C4 is asked of parks only; a cluster has no such boundary.
   */
  List<Map<String, Object>> ofCityReview(PilotCall call, PilotObject object) {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(condition(call, "C6"));
    rows.add(condition(call, "C1"));
    rows.add(condition(call, "C2"));
    rows.add(condition(call, "C3"));
    if (object == PilotObject.PARK) {
      rows.add(condition(call, "C4"));
    }
    rows.add(row("N", "pilot.check.notice", call.basis()));
    return rows;
  }

  private Map<String, Object> condition(PilotCall call, String code) {
    return row(code, "pilot.check." + code, call.wording(code));
  }

  private Map<String, Object> row(String code, String sentence, String... args) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("item", texts.say(Text.of(sentence, args)));
    return row;
  }
}
