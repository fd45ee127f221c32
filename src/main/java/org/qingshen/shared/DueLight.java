package org.qingshen.shared;

import java.time.Instant;

/** How a term stands: 正常, 临期, 超期, 暂停, 未设时限. Source: design, ux.md (desk). */
public enum DueLight {
  OK,
  NEAR,
  LATE,
  PAUSE,
  NONE;

  /** Design value, where no rule says when to remind: so many working days before its end. */
  public static final int NEAR_WORKING_DAYS = 3;

  /**
   * @param warnAt from when on it is near its end; null where that is not told
   * @param dueAt the last moment in time, or null where no term is set
   * @param pausedAt since when it is paused; null while it runs
   */
  public static DueLight of(Instant warnAt, Instant dueAt, Instant pausedAt, Instant now) {
    if (dueAt == null) {
      return NONE;
    }
    if (pausedAt != null) {
      return PAUSE;
    }
    if (now.isAfter(dueAt)) {
      return LATE;
    }
    return warnAt == null || now.isBefore(warnAt) ? OK : NEAR;
  }
}
