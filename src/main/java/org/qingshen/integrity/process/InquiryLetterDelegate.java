package org.qingshen.integrity.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.integrity.internal.InquiryDue;
import org.qingshen.integrity.internal.InquiryLetters;
import org.qingshen.letters.Letters;
import org.springframework.stereotype.Component;

/**
 * Writes to the party: what is alleged, with the term of its defence, which begins now; or how the
 * inquiry ended. A letter that cannot be made leaves the inquiry where it is, as an incident.
 */
@Component("inquiryLetterDelegate")
class InquiryLetterDelegate implements JavaDelegate {

  private final Letters letters;
  private final InquiryLetters orders;
  private final InquiryDue terms;

  InquiryLetterDelegate(Letters letters, InquiryLetters orders, InquiryDue terms) {
    this.letters = letters;
    this.orders = orders;
    this.terms = terms;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String suspicionId = (String) execution.getVariable(FalsificationInquiryModel.SUSPICION_ID);
    String element = execution.getCurrentActivityId();
    switch (element) {
      case FalsificationInquiryModel.NOTIFY_PARTY -> notice(execution, suspicionId);
      case FalsificationInquiryModel.ISSUE_CLEARANCE ->
          letters.issue(orders.clearance(suspicionId));
      default -> throw new IllegalStateException("No letter at " + element);
    }
  }

  private void notice(DelegateExecution execution, String suspicionId) {
    Instant due = terms.defence();
    execution.setVariables(terms.defence(due));
    letters.issue(orders.notice(suspicionId, due));
  }
}
