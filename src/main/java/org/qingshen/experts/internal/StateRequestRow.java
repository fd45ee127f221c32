package org.qingshen.experts.internal;

import java.time.Instant;
import org.qingshen.experts.Expert;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A line of {@code expert_state_request}; one request has a line for each case it touches.
 *
 * @param decision {@code AGREED} or {@code REFUSED}; null while it waits
 */
record StateRequestRow(
    String id,
    PersonId personId,
    CaseId caseId,
    String expertCode,
    Expert.State wanted,
    String reason,
    PersonId askedBy,
    Instant askedAt,
    String decision,
    PersonId decidedBy,
    Instant decidedAt) {

  static final String AGREED = "AGREED";
  static final String REFUSED = "REFUSED";
}
