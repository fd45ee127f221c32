package org.qingshen.pilot.internal;

import java.util.Comparator;
import java.util.List;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.process.JointReviewModel;
import org.springframework.stereotype.Component;

/**
 * Entries as somebody reads them who contributed nothing: what is withheld from anyone stays
 * withheld from letters too.
 */
@Component
class OpenEntries {

  private static final String OPINION = JointReviewModel.KEY + "/" + JointReviewModel.GIVE_OPINION;

  private final Ledger ledger;

  OpenEntries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The opinions of the last round, in order of their giving. */
  List<SealedEntry> lastRound(CaseId caseId) {
    List<SealedEntry> opinions =
        of(caseId).stream().filter(entry -> entry.step().equals(OPINION)).toList();
    String round =
        opinions.stream()
            .max(Comparator.comparingLong(SealedEntry::seq))
            .map(SealedEntry::withheldIn)
            .orElseThrow(() -> new IllegalStateException("No open opinions in case " + caseId));
    return opinions.stream().filter(entry -> round.equals(entry.withheldIn())).toList();
  }

  /** The last entry of a step of the review. */
  SealedEntry last(CaseId caseId, String element) {
    String step = PilotReviewModel.step(element);
    return of(caseId).stream()
        .filter(entry -> entry.step().equals(step))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("No entry of " + step + " in " + caseId));
  }

  private List<SealedEntry> of(CaseId caseId) {
    return ledger.readable(caseId, Signatory.SYSTEM.person());
  }
}
