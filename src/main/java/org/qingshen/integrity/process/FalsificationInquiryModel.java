package org.qingshen.integrity.process;

/**
 * Names in {@code bpmn/integrity/falsification-inquiry.bpmn}, and the messages it answers a case
 * with; a test holds the two against each other.
 */
public final class FalsificationInquiryModel {

  public static final String PROCESS = "falsification-inquiry";

  // Elements.
  public static final String SUSPICION_RAISED = "suspicionRaised";
  public static final String TRIAGE_SUSPICION = "triageSuspicion";
  public static final String SUSPICION_WITHDRAWN = "suspicionWithdrawn";
  public static final String WITHDRAW_SUSPICION = "withdrawSuspicion";
  public static final String WITHDRAWN = "withdrawn";
  public static final String TRIAGE_DECISION = "triageDecision";
  public static final String DISMISS_SUSPICION = "dismissSuspicion";
  public static final String SUSPICION_DISMISSED = "suspicionDismissed";
  public static final String NOTIFY_PARTY = "notifyParty";
  public static final String STATE_DEFENCE = "stateDefence";
  public static final String DEFENCE_LAPSED = "defenceLapsed";
  public static final String INVESTIGATE = "investigate";
  public static final String INVESTIGATION_GATEWAY = "investigation";
  public static final String SUPPLY_ORIGINALS = "supplyOriginals";
  public static final String ORIGINALS_LAPSED = "originalsLapsed";
  public static final String DETERMINE = "determine";
  public static final String DETERMINATION = "determination";
  public static final String APPLY_VETO = "applyVeto";
  public static final String ISSUE_DECISION = "issueDecision";
  public static final String VETO_APPLIED = "vetoApplied";
  public static final String CLEAR_SUSPICION = "clearSuspicion";
  public static final String ISSUE_CLEARANCE = "issueClearance";
  public static final String SUSPICION_CLEARED = "suspicionCleared";

  // Variables.
  /** Which suspicion this instance is about. */
  public static final String SUSPICION_ID = "suspicionId";

  /** {@link #ACCEPTED} or {@link #DISMISSED}. */
  public static final String TRIAGE = "triage";

  /** Kind of post whose department investigates, by name. */
  public static final String INVESTIGATORS = "investigators";

  /** The last moment of the defence, as people see it. */
  public static final String DEFENCE_DUE = "defenceDue";

  /** When silence counts as no defence: the first whole second after. */
  public static final String DEFENCE_LAPSE = "defenceLapse";

  /** {@link #CONCLUDED} or {@link #ORIGINALS}. */
  public static final String INVESTIGATION = "investigation";

  public static final String ORIGINALS_DUE = "originalsDue";
  public static final String ORIGINALS_LAPSE = "originalsLapse";

  /** An {@code InquiryOutcome} by name. */
  public static final String OUTCOME = "outcome";

  /** Of the case's own process: {@link #OPEN} or {@link #NONE}. */
  public static final String SUSPICION = "suspicion";

  // Values.
  public static final String ACCEPTED = "ACCEPTED";
  public static final String DISMISSED = "DISMISSED";
  public static final String CONCLUDED = "CONCLUDED";
  public static final String ORIGINALS = "ORIGINALS";
  public static final String OPEN = "OPEN";
  public static final String NONE = "NONE";

  /** Message to the inquiry: who raised the suspicion takes it back. */
  public static final String MESSAGE_SUSPICION_WITHDRAWN = "suspicionWithdrawn";

  /** Message to the case's own process: look again whether a suspicion is open. */
  public static final String MESSAGE_SUSPICION_RESOLVED = "suspicionResolved";

  /** Message to the case's own process: end by veto. */
  public static final String MESSAGE_VETO_CONFIRMED = "vetoConfirmed";

  private FalsificationInquiryModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }

  /** Whether that step belongs to an inquiry. */
  public static boolean isStep(String step) {
    return step.startsWith(PROCESS + "/");
  }
}
