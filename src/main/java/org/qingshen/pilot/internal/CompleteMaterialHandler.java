package org.qingshen.pilot.internal;

import org.qingshen.pilot.process.PilotReviewModel;
import org.springframework.stereotype.Component;

/** 补正, back to the format check; no cut-off binds it. Source: pilot.md section 5, P3 [D]. */
@Component
class CompleteMaterialHandler extends PlanHandler {

  CompleteMaterialHandler(PlanFacts facts, LastSubmission last, PlanSubmission submission) {
    super(PilotReviewModel.COMPLETE_MATERIAL, facts, last, submission);
  }
}
