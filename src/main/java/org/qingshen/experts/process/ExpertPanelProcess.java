package org.qingshen.experts.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What happens to a panel, as its process is told it. */
@Component
public class ExpertPanelProcess {

  private final RuntimeService engine;

  ExpertPanelProcess(RuntimeService engine) {
    this.engine = engine;
  }

  /**
   * Whoever leads cannot go on; the next does at once. The case's lock must be held.
   *
   * @return false where no panel of the case waits for its leader
   */
  public boolean leaderLeft(CaseId caseId) {
    try {
      engine
          .createMessageCorrelation(ExpertPanelModel.LEADER_LEFT)
          .processInstanceBusinessKey(caseId.value())
          .correlate();
      return true;
    } catch (MismatchingMessageCorrelationException nobodyWaits) {
      return false;
    }
  }
}
