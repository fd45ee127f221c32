package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Notices.Row;
import org.qingshen.publication.Notices.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** A row of {@code public_notice}, with the number of the list it led to. */
record NoticeRow(
    String id,
    CaseId caseId,
    String caseKind,
    String caseNumber,
    RegionCode province,
    String title,
    String issuer,
    String basis,
    String remark,
    int workingDays,
    Instant openedAt,
    Instant dueAt,
    State state,
    String listNumber,
    long seq) {

  NoticeRow sealedIn(long entry) {
    return new NoticeRow(
        id,
        caseId,
        caseKind,
        caseNumber,
        province,
        title,
        issuer,
        basis,
        remark,
        workingDays,
        openedAt,
        dueAt,
        state,
        listNumber,
        entry);
  }

  Notice with(List<Row> rows) {
    return new Notice(
        id,
        caseId,
        caseNumber,
        title,
        issuer,
        basis,
        remark,
        workingDays,
        openedAt,
        dueAt,
        state,
        listNumber,
        rows);
  }
}
