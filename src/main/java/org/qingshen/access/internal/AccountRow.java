package org.qingshen.access.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;

/** A row of {@code account}, as login asks for it. */
record AccountRow(
    String login,
    PersonId personId,
    String passwordHash,
    int failures,
    Instant lockedUntil,
    Instant disabledAt,
    boolean mustChange,
    Instant passwordChangedAt) {

  Attempts attempts() {
    return new Attempts(failures, lockedUntil);
  }
}
