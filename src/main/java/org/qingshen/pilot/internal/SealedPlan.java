package org.qingshen.pilot.internal;

import java.util.Set;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The plan as last submitted and sealed, whoever asks; for handlers and ports. */
@Component
class SealedPlan {

  /** Where the applicant submits it. */
  static final Set<String> STEPS =
      Set.of(
          PilotReviewModel.step(PilotReviewModel.PREPARE_APPLICATION),
          PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL));

  private final Ledger ledger;

  SealedPlan(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Empty before the first submission. */
  FormData of(CaseId caseId) {
    return ledger.readable(caseId, Signatory.SYSTEM.person()).stream()
        .filter(entry -> STEPS.contains(entry.step()))
        .reduce((earlier, later) -> later)
        .map(SealedEntry::data)
        .map(FormData::new)
        .orElse(FormData.EMPTY);
  }
}
