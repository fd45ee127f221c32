package org.qingshen.pilot.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.ApplicationStore;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Keeps the case file's state as the token moves, so that a decision shows only after the gate
 * 弄虚作假? let it pass. Hangs on the start of the elements it knows.
 */
@Component("pilotStateListener")
class PilotStateListener implements ExecutionListener {

  private final CaseFiles cases;
  private final ApplicationStore applications;
  private final Ledger ledger;

  PilotStateListener(CaseFiles cases, ApplicationStore applications, Ledger ledger) {
    this.cases = cases;
    this.applications = applications;
    this.ledger = ledger;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    String element = execution.getCurrentActivityId();
    if (PilotReviewModel.PREPARE_APPLICATION.equals(element)) {
      prepare(execution, caseId);
      return;
    }
    PilotState state = stateOf(element);
    if (state == PilotState.CITY_REVIEW) {
      cases.stateAtCity(caseId, state.name());
    } else {
      cases.state(caseId, state.name());
    }
    if (state.ended()) {
      ledger.releaseAll(caseId); // nothing waits for anyone's own opinion any more
    }
    reach(execution, caseId, state);
  }

  private static PilotState stateOf(String element) {
    PilotState state =
        PilotSelectionModel.STATE_OF_ELEMENT.getOrDefault(
            element, PilotReviewModel.STATE_OF_ELEMENT.get(element));
    if (state == null) {
      throw new IllegalStateException("No state belongs to element " + element);
    }
    return state;
  }

  /** The first time the case was opened in that state; later the city has returned it. */
  private void prepare(DelegateExecution execution, CaseId caseId) {
    Object outcome = execution.getVariable(PilotReviewModel.JOINT_OUTCOME);
    if (PilotReviewModel.RETURNED.equals(outcome)) {
      cases.state(caseId, PilotState.RETURNED_BY_CITY.name());
    }
  }

  private void reach(DelegateExecution execution, CaseId caseId, PilotState state) {
    if (state == PilotState.CITY_REVIEW) {
      extend(execution, caseId);
    } else if (state == PilotState.FORMAT_CHECK || state == PilotState.REFUSED_LATE) {
      cases.reachedProvince(caseId);
    }
  }

  /**
   * What the city may return lapses with the province's cut-off, not the city's own. Set here
   * because the engine makes a task's timers before it calls the listeners of the task.
   */
  private void extend(DelegateExecution execution, CaseId caseId) {
    execution.setVariable(
        PilotReviewModel.APPLICATION_DUE,
        Date.from(applications.callOf(caseId).provinceCutOff().lapse()));
  }
}
