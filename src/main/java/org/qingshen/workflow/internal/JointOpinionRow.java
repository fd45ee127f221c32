package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.JointReviewTopic.Opinion;

/**
 * One department's opinion in one round.
 *
 * @param actingFor whose post it was where a deputy gave it; else null
 */
record JointOpinionRow(
    String round,
    Department department,
    CaseId caseId,
    Opinion opinion,
    PersonId personId,
    long seq,
    Instant givenAt,
    PersonId actingFor) {

  /** Whose word it is: of whoever gave it and of whoever it was given for. */
  boolean isOf(PersonId person) {
    return personId.equals(person) || person.equals(actingFor);
  }
}
