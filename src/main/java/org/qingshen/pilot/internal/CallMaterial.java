package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.process.CallPublicationModel;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What was sealed in a call's case since it was opened, or since its amendment was. */
@Component
class CallMaterial {

  private static final String PREPARED =
      CallPublicationModel.step(CallPublicationModel.PREPARE_CALL);
  private static final String CONFIRMED =
      CallPublicationModel.step(CallPublicationModel.CONFIRM_CALL);
  private static final String AMEND = "act/" + AmendCallHandler.KIND;

  private final Ledger ledger;
  private final CurrentActor actor;

  CallMaterial(Ledger ledger, CurrentActor actor) {
    this.ledger = ledger;
    this.actor = actor;
  }

  /** What was last put before the departments; empty before that. */
  Optional<SealedEntry> prepared(CaseId caseId) {
    return last(round(caseId), PREPARED);
  }

  /** What the departments said of {@link #prepared}, oldest first. */
  List<SealedEntry> opinions(CaseId caseId) {
    List<SealedEntry> round = round(caseId);
    long since = last(round, PREPARED).map(SealedEntry::seq).orElse(0L);
    return round.stream()
        .filter(entry -> entry.seq() > since && entry.step().equals(CONFIRMED))
        .toList();
  }

  /** Why the amendment was opened; empty for a first publication. */
  Optional<String> reason(CaseId caseId) {
    return last(entries(caseId), AMEND).map(entry -> (String) entry.data().get("reason"));
  }

  private List<SealedEntry> round(CaseId caseId) {
    List<SealedEntry> entries = entries(caseId);
    long since = last(entries, AMEND).map(SealedEntry::seq).orElse(0L);
    return entries.stream().filter(entry -> entry.seq() > since).toList();
  }

  private List<SealedEntry> entries(CaseId caseId) {
    return ledger.readable(caseId, actor.require().id());
  }

  private static Optional<SealedEntry> last(List<SealedEntry> entries, String step) {
    return entries.stream()
        .filter(entry -> entry.step().equals(step))
        .reduce((earlier, later) -> later);
  }
}
