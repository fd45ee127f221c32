package org.qingshen.experts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/** What surveys found; whether the person may see it is the caller's question. */
public interface SurveyResults {

  /** Empty until the survey is concluded. */
  Optional<SurveyResult> of(CaseId caseId);

  /** Of many cases at once; a case without one is missing. */
  default Map<CaseId, SurveyResult> of(Collection<CaseId> cases) {
    Map<CaseId, SurveyResult> found = new LinkedHashMap<>();
    cases.forEach(caseId -> of(caseId).ifPresent(result -> found.put(caseId, result)));
    return found;
  }

  /**
   * @param conclusion {@code CONSISTENT}, {@code MOSTLY_CONSISTENT} or {@code INCONSISTENT}
   * @param acknowledged whether the applicant signed that it has seen the record
   */
  record SurveyResult(
      LocalDate visitedOn,
      String conclusion,
      String words,
      int consistent,
      int inconsistent,
      int notCheckable,
      boolean acknowledged,
      List<String> otherProblems) {}
}
