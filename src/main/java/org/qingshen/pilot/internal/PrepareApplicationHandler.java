package org.qingshen.pilot.internal;

import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** To the city, first or again; bound by the cut-offs. Source: pilot.md sections 5 (P1) and 10. */
@Component
class PrepareApplicationHandler extends PlanHandler {

  private final PlanSubmission submission;

  PrepareApplicationHandler(PlanFacts facts, LastSubmission last, PlanSubmission submission) {
    super(PilotReviewModel.PREPARE_APPLICATION, facts, last, submission);
    this.submission = submission;
  }

  @Override
  public Text objection(Act act) {
    Text late = submission.late(act);
    return late == null ? super.objection(act) : late;
  }
}
