package org.qingshen.pilot.process;

import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What happens to a list, as its process is told it. The case's lock must be held. */
@Component
public class ApprovedListProcess {

  private final RuntimeService engine;

  ApprovedListProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /** A list is being drafted. */
  public void listDrafted(CaseId caseId) {
    engine.startProcessInstanceByKey(ApprovedListModel.PROCESS, caseId.value());
  }

  /**
   * What was drafted or waited to be confirmed was withdrawn.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where not exactly one
   *     process of the case can still be withdrawn
   */
  public void draftWithdrawn(CaseId caseId) {
    engine
        .createMessageCorrelation(ApprovedListModel.LIST_DRAFT_WITHDRAWN)
        .processInstanceBusinessKey(caseId.value())
        .correlate();
  }
}
