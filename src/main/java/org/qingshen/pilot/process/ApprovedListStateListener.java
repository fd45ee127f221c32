package org.qingshen.pilot.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.PilotListState;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Keeps the state of a list's case file as the token moves. */
@Component("approvedListStateListener")
class ApprovedListStateListener implements ExecutionListener {

  private final CaseFiles cases;

  ApprovedListStateListener(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    String state = state(execution.getCurrentActivityId()).name();
    // Each department's own item starts the step once.
    if (!cases.of(caseId).state().equals(state)) {
      cases.state(caseId, state);
    }
  }

  private static PilotListState state(String element) {
    return switch (element) {
      case ApprovedListModel.PREPARE_LIST -> PilotListState.DRAFTING;
      case ApprovedListModel.CONFIRM_LIST -> PilotListState.CONFIRMING;
      case ApprovedListModel.GIVE_NOTICE -> PilotListState.ON_NOTICE;
      case ApprovedListModel.PUBLISH_LIST -> PilotListState.PUBLISHING;
      case ApprovedListModel.WITHDRAWN -> PilotListState.WITHDRAWN;
      default -> throw new IllegalStateException("No state belongs to element " + element);
    };
  }
}
