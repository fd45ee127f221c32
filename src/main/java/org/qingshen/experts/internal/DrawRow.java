package org.qingshen.experts.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A line of {@code panel_draw}.
 *
 * @param listSeq of the entry that sealed its list
 * @param outcome digest of what became of it; null while it is under way
 * @param proposedFor for whom a deputy composed it; null where nobody
 */
record DrawRow(
    CaseId caseId,
    int drawNo,
    String panelId,
    String kind,
    DrawRecord.State state,
    String digest,
    long listSeq,
    int seats,
    PersonId proposedBy,
    PersonId proposedFor,
    Instant proposedAt,
    String outcome) {

  static final String DRAW = "DRAW";
  static final String APPOINT = "APPOINT";

  /** As commitments name it. */
  String drawId() {
    return drawId(caseId, drawNo);
  }

  static String drawId(CaseId caseId, int drawNo) {
    return caseId.value() + '/' + drawNo;
  }
}
