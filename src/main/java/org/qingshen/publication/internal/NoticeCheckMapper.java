package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Notices.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** What the check of notices and objections reads. */
@Mapper
@LedgerRows
interface NoticeCheckMapper extends CaseRows {

  /** A row of {@code public_notice}. */
  record Notice(
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
      String listId,
      long seq) {}

  /** A row of {@code public_notice_row}. */
  record Row(
      String noticeId,
      int rowNo,
      String subject,
      String title,
      String party,
      String place,
      String category,
      RowState state,
      Instant changedAt) {}

  List<Notice> notices(CaseId caseId);

  List<Row> rows(CaseId caseId);

  List<ObjectionRow> objections(CaseId caseId);

  /** The list published in that case, whose own row is held elsewhere; null where none. */
  String listOf(CaseId caseId);

  @Override
  List<Stray> strays(int limit);
}
