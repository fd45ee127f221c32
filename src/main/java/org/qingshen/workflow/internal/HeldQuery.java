package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.TaskDesk;

/** A question for what somebody has claimed, within the reach of who asks. */
record HeldQuery(MoveReach reach, PersonId holder, Instant beforeAt, String beforeId, int limit) {

  static HeldQuery of(MoveReach reach, PersonId holder, TaskDesk.Cursor after, int limit) {
    return after == null
        ? new HeldQuery(reach, holder, null, null, limit)
        : new HeldQuery(reach, holder, after.receivedAt(), after.id().value(), limit);
  }
}
