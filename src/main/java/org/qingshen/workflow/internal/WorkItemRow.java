package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;

/** A work item with what only the engine port needs to know. */
record WorkItemRow(
    WorkItemId id,
    CaseId caseId,
    String caseNumber,
    String title,
    String applicant,
    RegionCode regionCode,
    String step,
    String stepName,
    Queue queue,
    String permission,
    String round,
    WorkItem.State state,
    PersonId assignee,
    String assigneeName,
    Instant receivedAt,
    Instant dueAt,
    Instant warnAt,
    Instant pausedAt,
    Instant closedAt,
    PersonId closedBy,
    String closedReason,
    String engineTaskId,
    String processInstanceId,
    String deploymentId,
    String formKey) {

  WorkItem item() {
    return new WorkItem(
        id,
        caseId,
        caseNumber,
        title,
        applicant,
        regionCode,
        step,
        stepName,
        queue,
        permission,
        round,
        state,
        assignee,
        assigneeName,
        receivedAt,
        dueAt,
        warnAt,
        pausedAt,
        closedAt,
        closedReason);
  }
}
