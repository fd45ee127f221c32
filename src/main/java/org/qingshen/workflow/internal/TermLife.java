package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.Optional;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Ids;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Begins and ends terms with the work they are for. Called by the listener of the engine's tasks.
 */
@Component
class TermLife {

  /** The applicant has it: the term of who reviews waits for what comes back. */
  static final String WITH_APPLICANT = "workflow.term.pause.applicant";

  private final TermMapper terms;
  private final ObjectProvider<TermRules> rules;
  private final TermArithmetic arithmetic;

  TermLife(TermMapper terms, ObjectProvider<TermRules> rules, TermArithmetic arithmetic) {
    this.terms = terms;
    this.rules = rules;
    this.arithmetic = arithmetic;
  }

  TermSpan begin(TermStart start) {
    if (start.queue().post().tier() == PostKind.Tier.ORGANISATION
        && comesBack(start.facts(), start.step())) {
      terms.continuable(start.facts().id()).forEach(this::waitForApplicant);
    }
    Optional<TermRule> rule = rule(start.facts(), start.step()).or(() -> usual(start));
    if (rule.isEmpty()) {
      return cutOff(start);
    }
    TermRow earlier =
        rule.get().onePerCase()
            ? terms.lastOf(start.facts().id(), start.step(), start.queue())
            : null;
    return earlier == null ? anew(start, rule.get()) : continued(start, earlier);
  }

  /** As {@link #begin}, for work whose row was lost: its term may still be there. */
  TermSpan restore(TermStart start) {
    TermRow lost = terms.lost(start.facts().id(), start.step(), start.queue());
    if (lost == null) {
      return begin(start);
    }
    terms.attach(lost.id(), start.item());
    return arithmetic.span(lost, lost.dueAt(), lost.pausedAt());
  }

  void reopen(WorkItemId item) {
    terms.reopen(item);
    TermRow term = terms.ofItem(item);
    if (term != null) {
      terms.look(term.id(), arithmetic.nextLook(term, term.dueAt(), term.startedAt()));
    }
  }

  void end(String engineTaskId, Instant at) {
    terms.end(engineTaskId, at);
  }

  /** The applicant's work ended without being done: nothing comes back. */
  void nothingComesBack(CaseDirectory.CaseFacts facts, String step, Instant at) {
    if (comesBack(facts, step)) {
      terms.endHeld(facts.id(), at);
    }
  }

  /** What its process counts without a rule of the case is a term all the same: it can pause. */
  private Optional<TermRule> usual(TermStart start) {
    return start.counted()
        ? Optional.of(
            new TermRule(arithmetic.days(start.at(), start.fixed()), "", 0, null, 0, false))
        : Optional.empty();
  }

  private TermSpan cutOff(TermStart start) {
    if (start.fixed() == null) {
      return TermSpan.NONE;
    }
    Instant end = start.lastMoment();
    TermRow row = TermRow.begun(Ids.next(), start, null, end, end);
    terms.insert(row);
    return arithmetic.span(row, end, null);
  }

  /** The engine's own timer, where there is one, is the term; any other moment only limits it. */
  private TermSpan anew(TermStart start, TermRule rule) {
    boolean given = start.timed() && start.fixed() != null;
    Instant due = given ? start.lastMoment() : arithmetic.due(start.at(), rule.workingDays());
    Instant cutOff = start.timed() ? null : start.fixed();
    TermRow row = TermRow.begun(Ids.next(), start, rule, due, cutOff);
    terms.insert(row.lookedAt(arithmetic.nextLook(row, due, start.at())));
    return arithmetic.span(row, due, null);
  }

  private TermSpan continued(TermStart start, TermRow earlier) {
    terms.attach(earlier.id(), start.item());
    if (earlier.running()) {
      return arithmetic.span(earlier, earlier.dueAt(), null);
    }
    Instant stopped = earlier.pausedAt() == null ? earlier.endedAt() : earlier.pausedAt();
    if (earlier.pausedAt() == null) {
      terms.insertPause(earlier.id(), stopped, start.at(), WITH_APPLICANT);
    } else {
      terms.closePause(earlier.id(), WITH_APPLICANT, start.at());
    }
    if (!terms.openPauses(earlier.id()).isEmpty()) {
      return arithmetic.span(earlier, earlier.dueAt(), stopped);
    }
    Instant due = arithmetic.afterPause(earlier.dueAt(), stopped, start.at());
    terms.run(earlier.id(), due, arithmetic.nextLook(earlier, due, start.at()));
    return arithmetic.span(earlier, due, null);
  }

  private void waitForApplicant(TermRow ended) {
    terms.insertPause(ended.id(), ended.endedAt(), null, WITH_APPLICANT);
    terms.hold(ended.id(), ended.endedAt());
  }

  private boolean comesBack(CaseDirectory.CaseFacts facts, String step) {
    return rules(facts, step).map(source -> source.comesBack(step)).orElse(true);
  }

  private Optional<TermRule> rule(CaseDirectory.CaseFacts facts, String step) {
    return rules(facts, step).flatMap(source -> source.of(facts.id(), step));
  }

  private Optional<TermRules> rules(CaseDirectory.CaseFacts facts, String step) {
    return rules.stream()
        .filter(source -> source.caseKind().equals(TermRules.EVERY_KIND))
        .filter(source -> source.of(facts.id(), step).isPresent())
        .findFirst()
        .or(() -> ofKind(facts));
  }

  private Optional<TermRules> ofKind(CaseDirectory.CaseFacts facts) {
    return rules.stream().filter(source -> source.caseKind().equals(facts.kind())).findFirst();
  }
}
