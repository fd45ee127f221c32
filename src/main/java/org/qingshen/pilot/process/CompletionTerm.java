package org.qingshen.pilot.process;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Until when the applicant may complete the material (补正), by the rules of the call. */
@Component
class CompletionTerm {

  private static final String CASE_KIND = "PILOT";
  private static final long FAR_DAYS = 36_500;

  private final ObjectProvider<TermRules> rules;
  private final WorkingCalendar calendar;
  private final Clock clock;

  CompletionTerm(ObjectProvider<TermRules> rules, WorkingCalendar calendar, Clock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Empty where the call sets no term. */
  Optional<TermRule> rule(CaseId caseId) {
    String step = PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL);
    return rules.stream()
        .filter(source -> source.caseKind().equals(CASE_KIND))
        .findFirst()
        .flatMap(source -> source.of(caseId, step));
  }

  /** The last moment of the term that begins now. */
  Instant due(TermRule rule, Instant from) {
    return calendar.dueAfter(from, rule.workingDays());
  }

  /** A moment no case lives to see; the engine's timer needs one. */
  Instant never() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(FAR_DAYS, ChronoUnit.DAYS);
  }
}
