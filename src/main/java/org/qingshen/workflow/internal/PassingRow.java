package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.Duty;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Stage;

/** One passing of an item within its department. */
record PassingRow(
    WorkItemId workItemId,
    int passNo,
    Duty duty,
    boolean forwarded,
    PersonId personId,
    PersonId actingFor,
    String personName,
    String remark,
    long seq,
    Instant passedAt) {

  Stage.Passing passing() {
    return new Stage.Passing(duty, forwarded, personName, remark, passedAt);
  }
}
