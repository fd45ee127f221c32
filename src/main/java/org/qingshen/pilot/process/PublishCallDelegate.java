package org.qingshen.pilot.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.pilot.internal.CallPublication;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Publishes what both departments confirmed: a call, or a numbered amendment of one. */
@Component("publishCallDelegate")
class PublishCallDelegate implements JavaDelegate {

  private final CallPublication publication;

  PublishCallDelegate(CallPublication publication) {
    this.publication = publication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    int number = (Integer) execution.getVariable(CallPublicationModel.AMENDMENT_NUMBER);
    if (number == 0) {
      publication.publish(caseId);
    } else {
      publication.amend(caseId, number);
    }
  }
}
