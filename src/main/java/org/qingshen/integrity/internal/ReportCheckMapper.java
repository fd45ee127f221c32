package org.qingshen.integrity.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of reports reads. */
@Mapper
@LedgerRows
interface ReportCheckMapper extends CaseRows {

  /** The suspicion raised by an entry; its own row is held elsewhere. */
  record Raised(long seq, String id) {}

  List<ReportRow> reports(CaseId caseId);

  List<Raised> raised(CaseId caseId);
}
