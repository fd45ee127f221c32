package org.qingshen.publication.process;

import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What happens to a notice, as its process is told it. */
@Component
public class PublicNoticeProcess {

  private final RuntimeService engine;

  PublicNoticeProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /**
   * Somebody filed an objection; work for it comes to a desk at once. The case's lock must be held.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where not exactly one
   *     notice of the case takes objections
   */
  public void objectionFiled(CaseId caseId) {
    engine
        .createMessageCorrelation(PublicNoticeModel.OBJECTION_FILED)
        .processInstanceBusinessKey(caseId.value())
        .correlate();
  }
}
