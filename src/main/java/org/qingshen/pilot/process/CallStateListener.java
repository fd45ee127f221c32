package org.qingshen.pilot.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.CallState;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Keeps the state of a call's case file as the token moves. */
@Component("callStateListener")
class CallStateListener implements ExecutionListener {

  private final CaseFiles cases;

  CallStateListener(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    int amendment = (Integer) execution.getVariable(CallPublicationModel.AMENDMENT_NUMBER);
    CallState state = state(execution.getCurrentActivityId(), amendment);
    // Each department's own item starts the step once.
    if (!cases.of(caseId).state().equals(state.name())) {
      cases.state(caseId, state.name());
    }
  }

  private static CallState state(String element, int amendment) {
    return switch (element) {
      case CallPublicationModel.PREPARE_CALL ->
          amendment == 0 ? CallState.DRAFTING : CallState.AMENDING;
      case CallPublicationModel.CONFIRM_CALL ->
          amendment == 0 ? CallState.CONFIRMING : CallState.CONFIRMING_AMENDMENT;
      case CallPublicationModel.WITHDRAWN ->
          switch (amendment) {
            case 0 -> CallState.WITHDRAWN;
            case 1 -> CallState.PUBLISHED;
            default -> CallState.AMENDED;
          };
      default -> throw new IllegalStateException("No state belongs to element " + element);
    };
  }
}
