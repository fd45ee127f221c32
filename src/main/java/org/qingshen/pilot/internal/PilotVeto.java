package org.qingshen.pilot.internal;

import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.pilot.PilotState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A veto reaches also a project whose review has ended, such as one on a published list: no process
 * is left to end, the state alone changes, and whoever hears of that takes it off its list. A
 * project that ended otherwise is vetoed as well: withdrawing does not undo a falsification [D].
 */
@Component
class PilotVeto {

  private final CaseFiles cases;
  private final Ledger ledger;

  PilotVeto(CaseFiles cases, Ledger ledger) {
    this.cases = cases;
    this.ledger = ledger;
  }

  @EventListener
  void on(VetoConfirmed veto) {
    CaseFile file = cases.of(veto.caseId());
    boolean stands =
        file.kind().equals(CaseKind.PILOT) && !file.state().equals(PilotState.VETOED.name());
    if (stands) {
      cases.state(file.id(), PilotState.VETOED.name());
      ledger.releaseAll(file.id());
    }
  }
}
