package org.qingshen.pilot.process;

import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What becomes of a proposed project, as its process is told it. The case's lock must be held. */
@Component
public class PilotSelectionProcess {

  private final RuntimeService engine;

  PilotSelectionProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /**
   * The list with the project on it (名单) was published.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where the case does not
   *     wait for its list
   */
  public void projectListed(CaseId caseId) {
    tell(PilotSelectionModel.PROJECT_LISTED, caseId);
  }

  /**
   * An objection was upheld and takes the project off.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where the case does not
   *     wait for its list
   */
  public void projectTakenOff(CaseId caseId) {
    tell(PilotSelectionModel.PROJECT_TAKEN_OFF, caseId);
  }

  private void tell(String message, CaseId caseId) {
    engine.createMessageCorrelation(message).processInstanceBusinessKey(caseId.value()).correlate();
  }
}
