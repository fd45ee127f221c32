package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of departments' opinions reads. */
@Mapper
@LedgerRows
interface JointOpinionCheckMapper {

  List<CaseId> cases(@Param("after") String after, @Param("limit") int limit);

  List<JointOpinionRow> opinions(CaseId caseId);
}
