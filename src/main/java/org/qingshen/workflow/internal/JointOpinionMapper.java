package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;

@Mapper
interface JointOpinionMapper {

  void insert(JointOpinionRow row);

  List<JointOpinionRow> ofRound(@Param("round") String round);

  /** The opinions of the latest round of a case. */
  List<JointOpinionRow> ofLastRound(@Param("caseId") CaseId caseId);
}
