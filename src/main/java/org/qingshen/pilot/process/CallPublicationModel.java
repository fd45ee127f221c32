package org.qingshen.pilot.process;

/** Names in {@code bpmn/pilot/call-publication.bpmn}; a test holds the two against each other. */
public final class CallPublicationModel {

  public static final String PROCESS = "call-publication";

  // Elements.
  public static final String PREPARE_CALL = "prepareCall";
  public static final String CONFIRM_CALL = "confirmCall";
  public static final String CONFIRMATIONS = "confirmations";
  public static final String PUBLISH_CALL = "publishCall";
  public static final String CALL_PUBLISHED = "callPublished";
  public static final String WITHDRAWN = "withdrawn";

  // Messages.
  public static final String CALL_DRAFT_WITHDRAWN = "callDraftWithdrawn";

  // Variables.
  public static final String CONFIRMATION = "confirmation";

  /** Which amendment it prepares; 0 for the first publication. Read by our code only. */
  static final String AMENDMENT_NUMBER = "amendmentNumber";

  /** What the departments' opinions come to, as the process routes by it. */
  public enum Confirmation {
    CONFIRMED,
    RETURNED
  }

  private CallPublicationModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
