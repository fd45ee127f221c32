package org.qingshen.publication.internal;

import java.util.List;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.publication.internal.NoticeCheckMapper.Notice;
import org.qingshen.publication.internal.NoticeCheckMapper.Row;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Public notices, what stands on them and objections to it, against what was sealed of them. */
@Component
class NoticeCheck extends CaseRowsCheck {

  private static final String MODULE = "publication";
  static final HeldTable NOTICE =
      new HeldTable(MODULE, "public_notice", Notice.class, List.of("seq")).without("state");
  static final HeldTable ROW =
      new HeldTable(MODULE, "public_notice_row", Row.class, List.of("noticeId", "rowNo"));
  static final HeldTable OBJECTION =
      new HeldTable(MODULE, "public_objection", ObjectionRow.class, List.of("number"))
          .without("workItem");

  private final NoticeCheckMapper mapper;

  NoticeCheck(SealedRows seals, NoticeCheckMapper mapper) {
    super(
        seals,
        mapper,
        "publication.ledger.notice",
        NoticeReplay.STEPS,
        List.of(NOTICE, ROW, OBJECTION));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    List<Notice> notices = mapper.notices(caseId);
    String id = notices.isEmpty() ? "?" : notices.get(0).id();
    NoticeReplay replay = new NoticeReplay(id, mapper.listOf(caseId), mapper.objections(caseId));
    entries.forEach(replay::take);
    with.compare(NOTICE, replay.notices(), notices);
    with.compare(ROW, replay.rows(), mapper.rows(caseId));
    with.compare(OBJECTION, replay.objections(), mapper.objections(caseId));
  }
}
