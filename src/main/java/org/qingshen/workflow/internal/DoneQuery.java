package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.TaskDesk;

/** A question for what somebody has done. */
record DoneQuery(PersonId person, Instant beforeAt, String beforeId, int limit) {

  static DoneQuery of(PersonId person, TaskDesk.Cursor after, int limit) {
    return after == null
        ? new DoneQuery(person, null, null, limit)
        : new DoneQuery(person, after.receivedAt(), after.id().value(), limit);
  }
}
