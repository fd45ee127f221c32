package org.qingshen.access.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    Instant passwordChangedAt,
    Instant createdAt) {

  /** Since when the password is the one it is. */
  Instant passwordSince() {
    return passwordChangedAt == null ? createdAt : passwordChangedAt;
  }

  /** Nobody may enter any more with a temporary password of which nothing came in time. */
  boolean expired(Duration temporary, Instant now) {
    return mustChange
        && now.truncatedTo(ChronoUnit.MILLIS).isAfter(passwordSince().plus(temporary));
  }

  Attempts attempts() {
    return new Attempts(failures, lockedUntil);
  }
}
