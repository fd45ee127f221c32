package org.qingshen.evidence.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;

/** A sealed entry as stored; the columns before the envelope repeat it, so that SQL can ask. */
record EntryRow(
    CaseId caseId,
    long seq,
    String kind,
    String step,
    String withheldIn,
    String personId,
    Instant sealedAt,
    String envelope,
    String seal) {}
