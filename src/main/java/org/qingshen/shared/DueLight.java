package org.qingshen.shared;

import java.time.Duration;
import java.time.Instant;

/** How a term stands: 正常, 临期, 超期, 暂停, 未设时限. Source: design, ux.md (desk). */
public enum DueLight {
  OK,
  NEAR,
  LATE,
  PAUSE,
  NONE;

  /** Design value, not from a source: within so much of the end a term is near. */
  public static final Duration NEAR_WITHIN = Duration.ofDays(3);

  /**
   * @param dueAt the last moment in time, or null where no term is set
   */
  public static DueLight of(Instant dueAt, Instant now) {
    if (dueAt == null) {
      return NONE;
    }
    if (now.isAfter(dueAt)) {
      return LATE;
    }
    return Duration.between(now, dueAt).compareTo(NEAR_WITHIN) <= 0 ? NEAR : OK;
  }
}
