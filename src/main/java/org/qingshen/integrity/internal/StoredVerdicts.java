package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.SuspicionCleared;
import org.qingshen.integrity.Verdicts;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.integrity.process.InquiryProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Closings;
import org.qingshen.workflow.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredVerdicts implements Verdicts {

  /** Why the case's other work is closed. */
  private static final String VETOED = "vetoed";

  private final SuspicionMapper mapper;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final InquiryProcess process;
  private final Terms terms;
  private final Closings closings;
  private final Determinations determinations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredVerdicts(
      SuspicionMapper mapper,
      CaseFiles cases,
      Ledger ledger,
      InquiryProcess process,
      Terms terms,
      Closings closings,
      Determinations determinations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.ledger = ledger;
    this.process = process;
    this.terms = terms;
    this.closings = closings;
    this.determinations = determinations;
    this.events = events;
    this.clock = clock;
  }

  /** The province keeps reading what it vetoed, also where the case never came up to it. */
  @Override
  public void confirmed(String suspicionId, String round) {
    CaseId caseId = conclude(suspicionId, Suspicion.State.CONFIRMED);
    List<String> others = mapper.runningOf(caseId).stream().map(SuspicionRow::id).toList();
    mapper.supersede(caseId, concludedAt(suspicionId));
    ledger.release(caseId, round);
    Determination found = determinations.of(suspicionId, round);
    closings.because(caseId, VETOED);
    process.suspicionsSuperseded(others).forEach(other -> ledger.release(caseId, other));
    cases.reachedProvince(caseId);
    cases.underInquiry(caseId, false);
    process.vetoConfirmed(caseId);
    events.publishEvent(
        new VetoConfirmed(
            caseId, suspicionId, round, found.items(), found.concerned(), clock.instant()));
    events.publishEvent(new TrailEvent("case.vetoed", null, caseId.value(), ""));
  }

  @Override
  public void ended(String suspicionId, String round, Suspicion.State state) {
    CaseId caseId = conclude(suspicionId, state);
    ledger.release(caseId, round);
    if (mapper.countOpen(caseId) == 0) {
      cases.underInquiry(caseId, false);
      terms.resume(caseId, RaiseSuspicion.INQUIRY);
      process.suspicionResolved(caseId);
    }
    events.publishEvent(new InquiryEnded(caseId, suspicionId, state));
    events.publishEvent(new SuspicionCleared(caseId));
  }

  /** When the act was sealed that concludes it, so that the row can be held to the chain. */
  private Instant concludedAt(String suspicionId) {
    return mapper.steps(suspicionId).stream()
        .map(InquiryStepRow::doneAt)
        .max(Comparator.naturalOrder())
        .orElseGet(clock::instant);
  }

  private CaseId conclude(String suspicionId, Suspicion.State state) {
    if (mapper.conclude(suspicionId, state, concludedAt(suspicionId)) != 1) {
      throw new IllegalStateException("Suspicion " + suspicionId + " is not open");
    }
    return mapper.find(suspicionId).caseId();
  }
}
