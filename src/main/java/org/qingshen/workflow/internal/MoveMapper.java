package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.WorkAssignments;

@Mapper
interface MoveMapper {

  void insert(MoveRow row);

  /** Oldest first. */
  List<MoveRow> of(@Param("caseId") CaseId caseId);

  /** People with claimed work of these queues, or of that province; those with most first. */
  List<WorkAssignments.Holder> holders(MoveReach reach);

  /** Claimed work of one person within the same reach, newest first. */
  List<WorkItemRow> heldBy(HeldQuery query);
}
