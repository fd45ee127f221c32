package org.qingshen.pilot.process;

import java.util.Map;
import org.qingshen.pilot.PilotState;

/** Names in {@code bpmn/pilot/pilot-review.bpmn}; a test holds the two against each other. */
public final class PilotReviewModel {

  public static final String PROCESS = "pilot-review";

  // Elements.
  public static final String PREPARE_APPLICATION = "prepareApplication";
  public static final String APPLICATION_CLOSED = "applicationClosed";
  public static final String CITY_JOINT_REVIEW = "cityJointReview";
  public static final String CHECK_CITY_SUSPICION = "checkCitySuspicion";
  public static final String CITY_SUSPICION = "citySuspicion";
  public static final String AWAIT_CITY_INQUIRY = "awaitCityInquiry";
  public static final String CITY_OUTCOME = "cityOutcome";
  public static final String ISSUE_RECOMMENDATION = "issueRecommendation";
  public static final String SEND_UP = "sendUp";
  public static final String ISSUE_SUBMISSION_NOTICE = "issueSubmissionNotice";
  public static final String TIMELINESS_GATEWAY = "timeliness";
  public static final String CHECK_FORMAT = "checkFormat";
  public static final String CHECK_FORMAT_SUSPICION = "checkFormatSuspicion";
  public static final String FORMAT_SUSPICION = "formatSuspicion";
  public static final String AWAIT_FORMAT_INQUIRY = "awaitFormatInquiry";
  public static final String ISSUE_FORMAT_NOTICE = "issueFormatNotice";
  public static final String FORMAT_OUTCOME_GATEWAY = "formatOutcome";
  public static final String COMPLETE_MATERIAL = "completeMaterial";
  public static final String SELECT_PROJECT = "selectProject";
  public static final String REVIEW_ENDED = "reviewEnded";
  public static final String REFUSED_BY_CITY = "refusedByCity";
  public static final String REFUSED_AS_LATE = "refusedAsLate";
  public static final String REJECTED_AT_FORMAT_CHECK = "rejectedAtFormatCheck";
  public static final String LAPSED = "lapsed";
  public static final String COMPLETION_LAPSED = "completionLapsed";
  public static final String WITHDRAWN = "withdrawn";
  public static final String VETOED = "vetoed";

  // Messages.
  public static final String VETO_CONFIRMED = "vetoConfirmed";
  public static final String APPLICATION_WITHDRAWN = "applicationWithdrawn";
  public static final String SUSPICION_RESOLVED = "suspicionResolved";

  // Variables.
  public static final String APPLICATION_DUE = "applicationDue";
  public static final String REVIEW_DUE = "reviewDue";

  /** The last moment of completing the material, as people see it; unset where there is no term. */
  public static final String COMPLETION_DUE = "completionDue";

  /** When it lapses: the first whole second after; far away where there is no term. */
  public static final String COMPLETION_LAPSE = "completionLapse";

  public static final String JOINT_OUTCOME = "jointOutcome";
  public static final String JOINT_DECIDED_AT = "jointDecidedAt";
  public static final String SUSPICION = "suspicion";
  public static final String TIMELINESS = "timeliness";
  public static final String FORMAT_OUTCOME = "formatOutcome";

  /** Value of {@link #JOINT_OUTCOME} where the city gave the application back. */
  public static final String RETURNED = "RETURNED";

  /** What the case is in, once its token has reached that element. */
  static final Map<String, PilotState> STATE_OF_ELEMENT =
      Map.ofEntries(
          Map.entry(CITY_JOINT_REVIEW, PilotState.CITY_REVIEW),
          Map.entry(CHECK_FORMAT, PilotState.FORMAT_CHECK),
          Map.entry(COMPLETE_MATERIAL, PilotState.RETURNED_FOR_COMPLETION),
          Map.entry(REFUSED_BY_CITY, PilotState.REFUSED_BY_CITY),
          Map.entry(REFUSED_AS_LATE, PilotState.REFUSED_LATE),
          Map.entry(REJECTED_AT_FORMAT_CHECK, PilotState.REJECTED),
          Map.entry(LAPSED, PilotState.LAPSED),
          Map.entry(COMPLETION_LAPSED, PilotState.COMPLETION_OVERDUE),
          Map.entry(WITHDRAWN, PilotState.WITHDRAWN),
          Map.entry(VETOED, PilotState.VETOED));

  /** Whether the moment of sending up is within the province's cut-off. */
  enum Timeliness {
    IN_TIME,
    LATE
  }

  private PilotReviewModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
