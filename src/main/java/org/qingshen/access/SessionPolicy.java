package org.qingshen.access;

import java.time.Duration;
import java.time.Instant;

/** When a session ends: too long without an act of the person, or too long in all. */
public record SessionPolicy(Duration idle, Duration absolute) {

  public boolean expired(Instant loginAt, Instant lastActivityAt, Instant now) {
    return !now.isBefore(lastActivityAt.plus(idle)) || !now.isBefore(loginAt.plus(absolute));
  }
}
