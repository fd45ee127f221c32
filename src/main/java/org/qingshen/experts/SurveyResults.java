package org.qingshen.experts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/** What surveys found; whether the person may see it is the caller's question. */
public interface SurveyResults {

  /** Empty until the survey is concluded. */
  Optional<SurveyResult> of(CaseId caseId);

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
