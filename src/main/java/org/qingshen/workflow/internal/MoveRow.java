package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItemMove;

/** A row of {@code work_item_move}. */
record MoveRow(
    String id,
    WorkItemId workItemId,
    CaseId caseId,
    PersonId fromPerson,
    String fromName,
    PersonId toPerson,
    String toName,
    PersonId movedBy,
    String movedByName,
    String reason,
    Instant movedAt) {

  WorkItemMove move() {
    return new WorkItemMove(
        workItemId,
        caseId,
        fromPerson,
        fromName,
        toPerson,
        toName,
        movedBy,
        movedByName,
        reason,
        movedAt);
  }
}
