package org.qingshen.pilot;

/**
 * Where a pilot's application stands, up to the expert consultation. Source: pilot.md section 12
 * [D].
 */
public enum PilotState {
  PREPARING,
  CITY_REVIEW,
  RETURNED_BY_CITY,
  FORMAT_CHECK,
  RETURNED_FOR_COMPLETION,
  EXPERT_CONSULTATION,
  REFUSED_BY_CITY,
  REFUSED_LATE,
  REJECTED,
  WITHDRAWN,
  LAPSED,
  COMPLETION_OVERDUE,
  VETOED;

  /** Whether the case ended in this state. */
  public boolean ended() {
    return switch (this) {
      case PREPARING,
          CITY_REVIEW,
          RETURNED_BY_CITY,
          FORMAT_CHECK,
          RETURNED_FOR_COMPLETION,
          EXPERT_CONSULTATION ->
          false;
      case REFUSED_BY_CITY, REFUSED_LATE, REJECTED, WITHDRAWN, LAPSED, COMPLETION_OVERDUE, VETOED ->
          true;
    };
  }
}
