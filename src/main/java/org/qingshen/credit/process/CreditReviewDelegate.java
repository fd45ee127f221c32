package org.qingshen.credit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.credit.CreditVerdicts;
import org.springframework.stereotype.Component;

/** What follows from an appeal or a request for repair. */
@Component("creditReviewDelegate")
class CreditReviewDelegate implements JavaDelegate {

  private final CreditVerdicts verdicts;

  CreditReviewDelegate(CreditVerdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String reviewId = (String) execution.getVariable(CreditReviewModel.REVIEW_ID);
    String element = execution.getCurrentActivityId();
    switch (element) {
      case CreditReviewModel.GRANT_REVIEW ->
          verdicts.decided(reviewId, true, execution.getProcessInstanceId());
      case CreditReviewModel.REFUSE_REVIEW ->
          verdicts.decided(reviewId, false, execution.getProcessInstanceId());
      case CreditReviewModel.ISSUE_REVIEW_DECISION -> verdicts.issue(reviewId);
      case CreditReviewModel.ESCALATE_REVIEW -> verdicts.overdue(reviewId);
      default -> throw new IllegalStateException("Nothing follows at " + element);
    }
  }
}
