package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.pilot.process.ApprovedListModel;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What was sealed in a list's case. Nothing of it is withheld from anyone. */
@Component
class PilotListMaterial {

  private static final String PREPARED = ApprovedListModel.step(ApprovedListModel.PREPARE_LIST);
  private static final String CONFIRMED = ApprovedListModel.step(ApprovedListModel.CONFIRM_LIST);

  private final Ledger ledger;

  PilotListMaterial(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What was last put before the departments; empty before that. */
  Optional<SealedEntry> prepared(CaseId list) {
    return entries(list).stream()
        .filter(entry -> entry.step().equals(PREPARED))
        .filter(entry -> entry.kind().equals("submission"))
        .reduce((earlier, later) -> later);
  }

  /** What the departments said of {@link #prepared}, oldest first. */
  List<SealedEntry> opinions(CaseId list) {
    long since = prepared(list).map(SealedEntry::seq).orElse(0L);
    return entries(list).stream()
        .filter(entry -> entry.seq() > since && entry.step().equals(CONFIRMED))
        .filter(entry -> entry.kind().equals("submission"))
        .toList();
  }

  private List<SealedEntry> entries(CaseId list) {
    return ledger.readable(list, Signatory.SYSTEM.person());
  }
}
