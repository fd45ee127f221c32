package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.integrity.Reports;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** A report of the public, as kept; see the table. */
record ReportRow(
    String id,
    String number,
    String province,
    String referenceSaid,
    String referenceKey,
    CaseId caseId,
    String suspicionId,
    String item,
    String reporter,
    String contact,
    String facts,
    String digest,
    String tokenDigest,
    Instant filedAt,
    Reports.State state,
    String reply,
    Instant closedAt,
    PersonId closedBy) {

  /** With the suspicion it made; null for none. */
  ReportRow of(String suspicion) {
    return new ReportRow(
        id,
        number,
        province,
        referenceSaid,
        referenceKey,
        caseId,
        suspicion,
        item,
        reporter,
        contact,
        facts,
        digest,
        tokenDigest,
        filedAt,
        state,
        reply,
        closedAt,
        closedBy);
  }
}
