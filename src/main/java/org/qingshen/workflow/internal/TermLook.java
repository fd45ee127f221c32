package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at one term when its time has come: reminds, or tells those above that it is over. It
 * decides nothing: silence is never taken as consent.
 */
@Component
class TermLook {

  static final String SUPERVISION = "supervision";

  private final TermMapper terms;
  private final WorkItemMapper items;
  private final CaseDirectory cases;
  private final Ledger ledger;
  private final TermArithmetic arithmetic;
  private final TermMessages messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TermLook(
      TermMapper terms,
      WorkItemMapper items,
      CaseDirectory cases,
      Ledger ledger,
      TermArithmetic arithmetic,
      TermMessages messages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.terms = terms;
    this.items = items;
    this.cases = cases;
    this.ledger = ledger;
    this.arithmetic = arithmetic;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /** Another node may be looking at the same: who has the case's lock first tells, once. */
  @Transactional
  public void look(String id) {
    CaseId caseId = terms.caseOf(id);
    ledger.lock(caseId);
    TermRow term = terms.find(id);
    Instant now = OfficeTime.now(clock);
    if (!term.running() || term.nextLookAt() == null || term.nextLookAt().isAfter(now)) {
      return;
    }
    WorkItemRow row = items.find(term.workItemId());
    Instant end = term.end();
    if (now.isAfter(end)) {
      over(term, row, end, now);
    } else {
      messages.near(row, end);
      terms.reminded(id, now, arithmetic.afterEnd(end));
    }
  }

  private void over(TermRow term, WorkItemRow row, Instant end, Instant now) {
    messages.over(row, end);
    PostKind above = term.escalateTo();
    if (above != null) {
      CaseDirectory.CaseFacts facts = cases.facts(term.caseId());
      Queue queue = Queue.of(above, facts.applicant(), facts.region());
      messages.escalate(row, queue, end, SUPERVISION);
      events.publishEvent(new TrailEvent("term.escalated", null, row.id().value(), queue.value()));
    }
    terms.over(term.id(), above == null ? null : now);
  }
}
