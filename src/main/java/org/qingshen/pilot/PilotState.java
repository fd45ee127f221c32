package org.qingshen.pilot;

/** Where a pilot's application stands, up to list 1. Source: pilot.md section 12 [D]. */
public enum PilotState {
  PREPARING,
  CITY_REVIEW,
  RETURNED_BY_CITY,
  FORMAT_CHECK,
  RETURNED_FOR_COMPLETION,
  EXPERT_CONSULTATION,
  /** 遴选现场调查项目 */
  SURVEY_SELECTION,
  SITE_SURVEY,
  JOINT_DECISION,
  JOINT_MEETING,
  /** 拟同意: decided, waits for the list. */
  PROPOSED,
  /** 同意开展: on list 1. */
  APPROVED,
  /** 未入选现场调查 */
  NOT_SELECTED,
  /** 不予同意 */
  NOT_APPROVED,
  /** 公示异议成立，移出拟同意名单 */
  TAKEN_OFF,
  REFUSED_BY_CITY,
  REFUSED_LATE,
  REJECTED,
  WITHDRAWN,
  LAPSED,
  COMPLETION_OVERDUE,
  VETOED;

  /** Whether the applicant may still withdraw: not once the departments have agreed [D]. */
  public boolean undecided() {
    return this != PROPOSED && !ended();
  }

  /** Whether the province has selected or decided, so that the reasons may be known. */
  public boolean decided() {
    return switch (this) {
      case PROPOSED, APPROVED, TAKEN_OFF, NOT_SELECTED, NOT_APPROVED -> true;
      default -> false;
    };
  }

  /** Whether the case ended in this state. */
  public boolean ended() {
    return switch (this) {
      case PREPARING,
          CITY_REVIEW,
          RETURNED_BY_CITY,
          FORMAT_CHECK,
          RETURNED_FOR_COMPLETION,
          EXPERT_CONSULTATION,
          SURVEY_SELECTION,
          SITE_SURVEY,
          JOINT_DECISION,
          JOINT_MEETING,
          PROPOSED ->
          false;
      case APPROVED,
          NOT_SELECTED,
          NOT_APPROVED,
          TAKEN_OFF,
          REFUSED_BY_CITY,
          REFUSED_LATE,
          REJECTED,
          WITHDRAWN,
          LAPSED,
          COMPLETION_OVERDUE,
          VETOED ->
          true;
    };
  }
}
