package org.qingshen.integrity.internal;

import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Work that does no harm goes on during an inquiry, and new work comes of it: its terms wait like
 * those that ran when the inquiry began. Source: issue 4 of 4, item 2.
 */
@Component
class HeldTerms {

  private final CaseFiles cases;
  private final Terms terms;

  HeldTerms(CaseFiles cases, Terms terms) {
    this.cases = cases;
    this.terms = terms;
  }

  /** Just before the commit: by then the engine has made the timers that are to stand still. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void on(WorkItemOpened opened) {
    if (!FalsificationInquiryModel.isStep(opened.step())
        && cases.of(opened.caseId()).underInquiry()) {
      terms.pause(
          opened.caseId(), RaiseSuspicion.INQUIRY, step -> !FalsificationInquiryModel.isStep(step));
    }
  }
}
