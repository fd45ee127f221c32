package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;

/** A finding that says that something was not checked, with the state of its check. */
record GapRow(
    String id,
    String checkId,
    CaseId caseId,
    long entrySeq,
    String ruleId,
    int ruleVersion,
    CheckRow.State state,
    Instant foundAt) {}
