package org.qingshen.integrity.process;

/** Names in {@code bpmn/integrity/veto-gate.bpmn}, and the messages it answers a case with. */
public final class VetoGateModel {

  public static final String PROCESS = "veto-gate";

  public static final String SUSPICION_RAISED = "suspicionRaised";
  public static final String GIVE_CONCLUSION = "giveConclusion";
  public static final String GATE_CONCLUSION = "gateConclusion";
  public static final String APPLY_VETO = "applyVeto";
  public static final String CLEAR_SUSPICION = "clearSuspicion";
  public static final String VETO_APPLIED = "vetoApplied";
  public static final String SUSPICION_CLEARED = "suspicionCleared";

  /** How the handler of {@link #GIVE_CONCLUSION} is found. */
  public static final String STEP_GIVE_CONCLUSION = PROCESS + "/" + GIVE_CONCLUSION;

  /** Variable: which suspicion this instance is about. */
  public static final String SUSPICION_ID = "suspicionId";

  /** Variable: a {@code GateResult} by name. */
  public static final String GATE_RESULT = "gateResult";

  /** Variable of the case's own process: {@link #OPEN} or {@link #NONE}. */
  public static final String SUSPICION = "suspicion";

  public static final String OPEN = "OPEN";
  public static final String NONE = "NONE";

  /** Message to the case's own process: look again whether a suspicion is open. */
  public static final String MESSAGE_SUSPICION_RESOLVED = "suspicionResolved";

  /** Message to the case's own process: end by veto. */
  public static final String MESSAGE_VETO_CONFIRMED = "vetoConfirmed";

  private VetoGateModel() {}
}
