package org.qingshen.integrity.internal;

import java.time.Clock;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.SuspicionCleared;
import org.qingshen.integrity.Verdicts;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.integrity.process.VetoGateProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredVerdicts implements Verdicts {

  private final SuspicionMapper mapper;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final VetoGateProcess process;
  private final Terms terms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredVerdicts(
      SuspicionMapper mapper,
      CaseFiles cases,
      Ledger ledger,
      VetoGateProcess process,
      Terms terms,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.ledger = ledger;
    this.process = process;
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  /** The province keeps reading what it vetoed, also where the case never came up to it. */
  @Override
  public void confirmed(String suspicionId, String round) {
    CaseId caseId = conclude(suspicionId, Suspicion.State.CONFIRMED);
    mapper.supersede(caseId, clock.instant());
    ledger.release(caseId, round);
    process.suspicionsSuperseded(caseId, round).forEach(other -> ledger.release(caseId, other));
    cases.reachedProvince(caseId);
    cases.underInquiry(caseId, false);
    process.vetoConfirmed(caseId);
    events.publishEvent(new VetoConfirmed(caseId, suspicionId, java.util.List.of(), clock.instant()));
  }

  @Override
  public void cleared(String suspicionId, String round) {
    CaseId caseId = conclude(suspicionId, Suspicion.State.CLEARED);
    ledger.release(caseId, round);
    if (mapper.countOpen(caseId) == 0) {
      cases.underInquiry(caseId, false);
      terms.resume(caseId, RaiseSuspicion.INQUIRY);
      process.suspicionResolved(caseId);
    }
    events.publishEvent(new SuspicionCleared(caseId));
  }

  private CaseId conclude(String suspicionId, Suspicion.State state) {
    if (mapper.conclude(suspicionId, state, clock.instant()) != 1) {
      throw new IllegalStateException("Suspicion " + suspicionId + " is not open");
    }
    return mapper.find(suspicionId).caseId();
  }
}
