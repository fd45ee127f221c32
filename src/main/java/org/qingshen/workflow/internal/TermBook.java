package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class TermBook implements Terms {

  private final TermMapper terms;
  private final TermArithmetic arithmetic;
  private final TermTimers timers;
  private final Clock clock;

  TermBook(TermMapper terms, TermArithmetic arithmetic, TermTimers timers, Clock clock) {
    this.terms = terms;
    this.arithmetic = arithmetic;
    this.timers = timers;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Term> of(CaseId caseId) {
    Map<String, List<Pause>> pauses =
        terms.pauses(caseId).stream()
            .collect(
                Collectors.groupingBy(
                    TermPauseRow::termId,
                    Collectors.mapping(TermPauseRow::pause, Collectors.toList())));
    Instant now = now();
    List<TermRow> rows = terms.ofCase(caseId);
    Map<WorkItemId, String> topics = topics(caseId, rows);
    return rows.stream()
        .map(
            row ->
                term(
                    row,
                    WorkItem.stepText(row.step(), topics.get(row.workItemId())),
                    pauses.getOrDefault(row.id(), List.of()),
                    now))
        .toList();
  }

  /** What each joint review is about: the permission of its work says so. */
  private Map<WorkItemId, String> topics(CaseId caseId, List<TermRow> rows) {
    boolean joint = rows.stream().anyMatch(row -> WorkItem.joint(row.step()));
    return joint
        ? terms.topics(caseId).stream()
            .collect(Collectors.toMap(TermTopicRow::workItemId, TermTopicRow::permission))
        : Map.of();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pause(CaseId caseId, Text reason, Predicate<String> steps) {
    Instant now = now();
    for (TermRow term : terms.openOf(caseId)) {
      if (term.workingDays() == null || !steps.test(term.step()) || holds(term, reason)) {
        continue;
      }
      terms.insertPause(term.id(), now, null, reason.key());
      if (term.running()) {
        terms.hold(term.id(), now);
        terms.show(term.workItemId(), arithmetic.span(term, term.dueAt(), now));
        timers.suspend(term);
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void resume(CaseId caseId, Text reason) {
    Instant now = now();
    for (TermRow term : terms.openOf(caseId)) {
      boolean held = terms.closePause(term.id(), reason.key(), now) > 0;
      if (held && terms.openPauses(term.id()).isEmpty()) {
        run(term, now);
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void cutOffMoved(CaseId caseId, String step, Instant cutOff) {
    Instant now = now();
    for (TermRow term : terms.openOf(caseId)) {
      boolean limited = term.step().equals(step) && term.cutOffAt() != null;
      if (limited) {
        TermRow moved = term.limitedBy(cutOff);
        Instant look = moved.running() ? arithmetic.nextLook(moved, moved.dueAt(), now) : null;
        terms.limit(moved.id(), moved.dueAt(), cutOff, look);
        terms.show(moved.workItemId(), arithmetic.span(moved, moved.dueAt(), moved.pausedAt()));
      }
    }
  }

  /** Lengthens a term; whether it may be is the caller's question. */
  Instant extend(TermRow term, int days, String reason, long seq) {
    Instant due = arithmetic.due(term.dueAt(), days);
    Instant look = term.running() ? arithmetic.nextLook(term, due, now()) : null;
    terms.extend(term.id(), due, days, reason, seq, look);
    terms.show(term.workItemId(), arithmetic.span(term, due, term.pausedAt()));
    if (term.running()) {
      timers.move(term, term.end(due));
    }
    return term.end(due);
  }

  private void run(TermRow term, Instant now) {
    Instant due = arithmetic.afterPause(term.dueAt(), term.pausedAt(), now);
    terms.run(term.id(), due, arithmetic.nextLook(term, due, now));
    terms.show(term.workItemId(), arithmetic.span(term, due, null));
    timers.activate(term, term.end(due));
  }

  private boolean holds(TermRow term, Text reason) {
    return terms.openPauses(term.id()).stream()
        .anyMatch(pause -> pause.reasonKey().equals(reason.key()));
  }

  private Term term(TermRow row, Text stepText, List<Pause> pauses, Instant now) {
    boolean paused = row.pausedAt() != null && row.endedAt() == null;
    Instant due = paused ? arithmetic.afterPause(row.dueAt(), row.pausedAt(), now) : row.dueAt();
    Instant end = row.end(due);
    return new Term(
        row.id(),
        row.caseId(),
        row.step(),
        stepText,
        row.queue().value(),
        row.rule(),
        row.startedAt(),
        end,
        row.cutOffAt(),
        pauses,
        row.extendedBy(),
        row.extensionReason(),
        row.endedAt(),
        row.escalatedAt(),
        arithmetic.count(row, end, pauses, now));
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
