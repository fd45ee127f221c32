package org.qingshen.pilot.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.pilot.CutOff;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What happens to a pilot, as the process is told it. The business key is the case's id. */
@Component
public class PilotReviewProcess {

  private final RuntimeService engine;

  PilotReviewProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /**
   * An application was created. The case's lock must be held.
   *
   * @param due the city's cut-off, after which it lapses
   * @param reviewDue the province's cut-off, until which the city must send it up
   */
  public void applicationCreated(CaseId caseId, CutOff due, CutOff reviewDue) {
    engine.startProcessInstanceByKey(
        PilotReviewModel.PROCESS,
        caseId.value(),
        Map.of(
            PilotReviewModel.APPLICATION_DUE, Date.from(due.lapse()),
            PilotReviewModel.REVIEW_DUE, Date.from(reviewDue.at())));
  }

  /**
   * The applicant withdrew. The case's lock must be held.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException where not exactly one
   *     process of the case can still be withdrawn
   */
  public void applicationWithdrawn(CaseId caseId) {
    engine
        .createMessageCorrelation(PilotReviewModel.APPLICATION_WITHDRAWN)
        .processInstanceBusinessKey(caseId.value())
        .correlate();
  }
}
