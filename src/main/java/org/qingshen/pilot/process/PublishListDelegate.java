package org.qingshen.pilot.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.pilot.internal.PilotListPublication;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Numbers, seals and publishes a list; a job, which holds the lock of the list's case alone. */
@Component("publishListDelegate")
class PublishListDelegate implements JavaDelegate {

  private final PilotListPublication publication;

  PublishListDelegate(PilotListPublication publication) {
    this.publication = publication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publication.publish(new CaseId(execution.getProcessBusinessKey()));
  }
}
