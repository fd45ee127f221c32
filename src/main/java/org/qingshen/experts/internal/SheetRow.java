package org.qingshen.experts.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** One expert's sheet (评分表) as handed in. */
record SheetRow(
    String id,
    String panelId,
    CaseId caseId,
    String seatId,
    PersonId expertId,
    String expertCode,
    int drawNo,
    int drawPosition,
    String rubricVersion,
    boolean recommended,
    String remark,
    long entrySeq,
    Instant givenAt) {}
