package org.qingshen.casefile.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.Outcome;

/** What was typed to findings before it is signed: kept with the draft, so that nothing is lost. */
final class Reasons {

  /** No field of any form has a dot in its key. */
  private static final String DRAFTED = "plausibility.drafted";

  private Reasons() {}

  static Map<String, String> of(FormData draft) {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (draft.values().get(DRAFTED) instanceof Map<?, ?> kept) {
      kept.forEach((key, reason) -> reasons.put(String.valueOf(key), String.valueOf(reason)));
    }
    return reasons;
  }

  static FormData with(FormData answers, Map<String, String> reasons) {
    return reasons.isEmpty() ? answers : answers.with(DRAFTED, Map.copyOf(reasons));
  }

  static List<Problem> problems(Outcome.Held held) {
    return held.findings().stream().map(Reasons::problem).toList();
  }

  static Problem problem(HeldFinding finding) {
    return new Problem(finding.path(), finding.sentence());
  }
}
