package org.qingshen.integrity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.integrity.Suspicions;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** A case stands before the gate 弄虚作假?: is a suspicion open? */
@Component("vetoGateDelegate")
class VetoGateDelegate implements JavaDelegate {

  private final Suspicions suspicions;

  VetoGateDelegate(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean open = suspicions.open(new CaseId(execution.getProcessBusinessKey()));
    execution.setVariable(
        FalsificationInquiryModel.SUSPICION,
        open ? FalsificationInquiryModel.OPEN : FalsificationInquiryModel.NONE);
  }
}
