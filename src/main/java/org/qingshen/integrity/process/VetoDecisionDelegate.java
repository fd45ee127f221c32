package org.qingshen.integrity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.integrity.VetoDecisions;
import org.springframework.stereotype.Component;

/** Makes the letter 一票否决决定书; one that cannot be made stays as an incident that says why. */
@Component("vetoDecisionDelegate")
class VetoDecisionDelegate implements JavaDelegate {

  private final VetoDecisions decisions;

  VetoDecisionDelegate(VetoDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    decisions.issue(
        (String) execution.getVariable(FalsificationInquiryModel.SUSPICION_ID),
        execution.getProcessInstanceId());
  }
}
