package org.qingshen.access.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;

/** A row of {@code account}. */
record AccountRow(
    String login, PersonId personId, String passwordHash, int failures, Instant lockedUntil) {

  Attempts attempts() {
    return new Attempts(failures, lockedUntil);
  }
}
