package org.qingshen.experts.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A survey of a case.
 *
 * @param planNo 1 for the first plan, 2 after an objection
 * @param response {@code ACCEPTED} or {@code OBJECTED}; null where none was given (yet)
 * @param acknowledgedAt null where the applicant has not signed
 */
record SurveyRow(
    String id,
    CaseId caseId,
    int surveyNo,
    int planNo,
    LocalDate visitOn,
    String leadPost,
    PersonId leadPerson,
    String leadName,
    Instant plannedAt,
    String response,
    String responseReason,
    String objectionAnswer,
    Instant recordedAt,
    Long findingsSeq,
    Instant acknowledgedAt,
    String acknowledgementRemark,
    String conclusion,
    String conclusionWords,
    Instant concludedAt) {

  static final String OBJECTED = "OBJECTED";

  boolean open() {
    return concludedAt == null;
  }

  boolean objected() {
    return OBJECTED.equals(response);
  }
}
