package org.qingshen.pilot.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What happens to a call, as the process is told it. The business key is the case's id. */
@Component
public class CallPublicationProcess {

  private final RuntimeService engine;

  CallPublicationProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /** A new call is being drafted. The case's lock must be held. */
  public void callDrafted(CaseId caseId) {
    start(caseId, 0);
  }

  /**
   * An amendment of a published call is being drafted. The case's lock must be held.
   *
   * @param number 1 for the first
   */
  public void amendmentOpened(CaseId caseId, int number) {
    start(caseId, number);
  }

  /**
   * What was being drafted or confirmed was withdrawn. The case's lock must be held.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where not exactly one
   *     process of the case can still be withdrawn
   */
  public void draftWithdrawn(CaseId caseId) {
    engine
        .createMessageCorrelation(CallPublicationModel.CALL_DRAFT_WITHDRAWN)
        .processInstanceBusinessKey(caseId.value())
        .correlate();
  }

  private void start(CaseId caseId, int amendment) {
    engine.startProcessInstanceByKey(
        CallPublicationModel.PROCESS,
        caseId.value(),
        Map.of(CallPublicationModel.AMENDMENT_NUMBER, amendment));
  }
}
