package org.qingshen.experts.process;

/** Names in {@code bpmn/experts/site-survey.bpmn}; a test holds the two against each other. */
public final class SiteSurveyModel {

  public static final String PROCESS = "site-survey";

  // Elements.
  public static final String SURVEY_OPENED = "surveyOpened";
  public static final String PLAN_VISIT = "planVisit";
  public static final String ANNOUNCEMENT_GATEWAY = "announcement";
  public static final String ANSWER_ANNOUNCEMENT = "answerAnnouncement";
  public static final String RESPONSE_OVERDUE = "responseOverdue";
  public static final String RESPONSE_GATEWAY = "response";
  public static final String RECORD_FINDINGS = "recordFindings";
  public static final String ACKNOWLEDGE_RECORD = "acknowledgeRecord";
  public static final String ACKNOWLEDGEMENT_OVERDUE = "acknowledgementOverdue";
  public static final String CONCLUDE_SURVEY = "concludeSurvey";
  public static final String SURVEYED = "surveyed";

  // Variables.
  /** Id of the post of whoever leads; work for the leader is that holder's alone. */
  public static final String SURVEY_LEAD_POST = "surveyLeadPost";

  /** {@link #OPEN} where the applicant is asked, {@link #SETTLED} where it was. */
  public static final String ANNOUNCEMENT = "announcement";

  /** The last moment of answering, as people see it. */
  public static final String RESPONSE_DUE = "responseDue";

  /** When silence counts as no objection: the first whole second after. */
  public static final String RESPONSE_LAPSE = "responseLapse";

  public static final String VISIT_RESPONSE = "visitResponse";
  public static final String ACKNOWLEDGEMENT_DUE = "acknowledgementDue";
  public static final String ACKNOWLEDGEMENT_LAPSE = "acknowledgementLapse";

  // Values.
  public static final String OPEN = "OPEN";
  public static final String SETTLED = "SETTLED";

  private SiteSurveyModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
