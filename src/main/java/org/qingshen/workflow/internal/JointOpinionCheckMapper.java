package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of departments' opinions reads. */
@Mapper
@LedgerRows
interface JointOpinionCheckMapper extends CaseRows {

  List<JointOpinionRow> opinions(CaseId caseId);
}
