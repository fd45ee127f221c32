package org.qingshen.integrity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.integrity.Verdicts;
import org.springframework.stereotype.Component;

/** Two departments found the case falsified. */
@Component("applyVetoDelegate")
class ApplyVetoDelegate implements JavaDelegate {

  private final Verdicts verdicts;

  ApplyVetoDelegate(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String suspicionId = (String) execution.getVariable(FalsificationInquiryModel.SUSPICION_ID);
    verdicts.confirmed(suspicionId, execution.getProcessInstanceId());
  }
}
