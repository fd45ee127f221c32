package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/**
 * One submission whose data are to be checked, or were.
 *
 * @param facts which kind of facts it states
 * @param attempts how often a node has begun
 * @param nextAt when a node may begin
 * @param error simple name of what stopped the last attempt; null for none
 * @param inAct whether the rules that need nothing else ran in the act, and what they found is kept
 */
record CheckRow(
    String id,
    CaseId caseId,
    long entrySeq,
    String facts,
    RegionCode province,
    State state,
    int attempts,
    Instant nextAt,
    Instant askedAt,
    Instant doneAt,
    String error,
    boolean inAct) {

  enum State {
    PENDING,
    DONE,
    /** Given up; somebody must look at it. */
    FAILED
  }
}
