package org.qingshen.pilot.process;

import java.util.Map;
import org.qingshen.pilot.PilotState;

/** Names in {@code bpmn/pilot/pilot-selection.bpmn}; a test holds the two against each other. */
public final class PilotSelectionModel {

  public static final String PROCESS = "pilot-selection";

  // Elements.
  public static final String CONSULT_EXPERTS = "consultExperts";
  public static final String CHECK_CONSULTATION_SUSPICION = "checkConsultationSuspicion";
  public static final String AWAIT_CONSULTATION_INQUIRY = "awaitConsultationInquiry";
  public static final String SELECT_FOR_SURVEY = "selectForSurvey";
  public static final String SELECTED = "selected";
  public static final String SURVEY_SITE = "surveySite";
  public static final String CHECK_SURVEY_SUSPICION = "checkSurveySuspicion";
  public static final String AWAIT_SURVEY_INQUIRY = "awaitSurveyInquiry";
  public static final String DECIDE_JOINTLY = "decideJointly";
  public static final String CHECK_DECISION_SUSPICION = "checkDecisionSuspicion";
  public static final String AWAIT_DECISION_INQUIRY = "awaitDecisionInquiry";
  public static final String DECISION = "decision";
  public static final String MEETING_HELD = "meetingHeld";
  public static final String RECORD_MEETING = "recordMeeting";
  public static final String ISSUE_DECISION = "issueDecision";
  public static final String AWAIT_LIST = "awaitList";
  public static final String ISSUE_REFUSAL = "issueRefusal";
  public static final String ISSUE_NOT_SELECTED = "issueNotSelected";
  public static final String APPROVED = "approved";
  public static final String TAKEN_OFF = "takenOff";
  public static final String NOT_APPROVED = "notApproved";
  public static final String NOT_SELECTED = "notSelected";

  // Messages.
  public static final String SUSPICION_RESOLVED = "suspicionResolved";
  public static final String PROJECT_LISTED = "projectListed";
  public static final String PROJECT_TAKEN_OFF = "projectTakenOff";

  // Variables.
  /** {@link Meeting} as a name; the caller starts with {@link Meeting#NOT_HELD}. */
  public static final String JOINT_MEETING = "jointMeeting";

  /** What the case is in, once its token has reached that element. */
  static final Map<String, PilotState> STATE_OF_ELEMENT =
      Map.ofEntries(
          Map.entry(CONSULT_EXPERTS, PilotState.EXPERT_CONSULTATION),
          Map.entry(SELECT_FOR_SURVEY, PilotState.SURVEY_SELECTION),
          Map.entry(SURVEY_SITE, PilotState.SITE_SURVEY),
          Map.entry(DECIDE_JOINTLY, PilotState.JOINT_DECISION),
          Map.entry(RECORD_MEETING, PilotState.JOINT_MEETING),
          Map.entry(ISSUE_DECISION, PilotState.PROPOSED),
          Map.entry(APPROVED, PilotState.APPROVED),
          Map.entry(TAKEN_OFF, PilotState.TAKEN_OFF),
          Map.entry(NOT_APPROVED, PilotState.NOT_APPROVED),
          Map.entry(NOT_SELECTED, PilotState.NOT_SELECTED));

  /** Whether the one joint meeting (联席会议) was held. Source: issue text, "once" [D]. */
  public enum Meeting {
    NOT_HELD,
    HELD
  }

  private PilotSelectionModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
