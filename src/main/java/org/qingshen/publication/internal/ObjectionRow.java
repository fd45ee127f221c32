package org.qingshen.publication.internal;

import java.time.Instant;
import org.qingshen.publication.Objections.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/**
 * A row of {@code public_objection}.
 *
 * @param workItem the work now open for it; null while none is
 * @param declined what the second person said who did not concur
 */
record ObjectionRow(
    String id,
    String noticeId,
    CaseId caseId,
    String number,
    int rowNo,
    String objector,
    String contact,
    String facts,
    String digest,
    String tokenDigest,
    Instant filedAt,
    State state,
    WorkItemId workItem,
    String reasons,
    String reply,
    String declined,
    PersonId answeredBy,
    Instant closedAt,
    long seq) {

  ObjectionRow sealedIn(long entry) {
    return new ObjectionRow(
        id,
        noticeId,
        caseId,
        number,
        rowNo,
        objector,
        contact,
        facts,
        digest,
        tokenDigest,
        filedAt,
        state,
        workItem,
        reasons,
        reply,
        declined,
        answeredBy,
        closedAt,
        entry);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "ObjectionRow[" + number + "]";
  }
}
