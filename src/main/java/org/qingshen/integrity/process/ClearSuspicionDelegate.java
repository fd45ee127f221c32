package org.qingshen.integrity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.Verdicts;
import org.springframework.stereotype.Component;

/** A suspicion ends without a veto: taken back, not taken up, or not confirmed. */
@Component("clearSuspicionDelegate")
class ClearSuspicionDelegate implements JavaDelegate {

  private final Verdicts verdicts;

  ClearSuspicionDelegate(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String suspicionId = (String) execution.getVariable(FalsificationInquiryModel.SUSPICION_ID);
    verdicts.ended(suspicionId, execution.getProcessInstanceId(), state(execution));
  }

  private static Suspicion.State state(DelegateExecution execution) {
    return switch (execution.getCurrentActivityId()) {
      case FalsificationInquiryModel.WITHDRAW_SUSPICION -> Suspicion.State.WITHDRAWN;
      case FalsificationInquiryModel.DISMISS_SUSPICION -> Suspicion.State.DISMISSED;
      default -> determined(execution.getVariable(FalsificationInquiryModel.OUTCOME));
    };
  }

  private static Suspicion.State determined(Object outcome) {
    return InquiryOutcome.NOT_CONFIRMED.name().equals(outcome)
        ? Suspicion.State.CLEARED
        : Suspicion.State.INSUFFICIENT;
  }
}
