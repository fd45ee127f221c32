package org.qingshen.pilot.internal;

import java.util.Set;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Explanations;
import org.springframework.stereotype.Component;

/** What the applicant submitted last: a returned case goes on from there. */
@Component
class LastSubmission {

  private static final Set<String> STEPS =
      Set.of(
          PilotReviewModel.step(PilotReviewModel.PREPARE_APPLICATION),
          PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL));

  private final Ledger ledger;
  private final CurrentActor actor;

  LastSubmission(Ledger ledger, CurrentActor actor) {
    this.ledger = ledger;
    this.actor = actor;
  }

  /**
   * Without what belongs to one round: the truth statement, what was done about each item, what was
   * said to findings.
   */
  FormData of(CaseId caseId) {
    return ledger.readable(caseId, actor.require().id()).stream()
        .filter(entry -> STEPS.contains(entry.step()))
        .reduce((earlier, later) -> later)
        .map(SealedEntry::data)
        .map(
            data ->
                new FormData(data)
                    .with("truth", null)
                    .with("signer", null)
                    .with("returnItems", null)
                    .with(ApplicationSeal.SEALED, null)
                    .with(Explanations.SEALED, null))
        .orElse(FormData.EMPTY);
  }
}
