package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.pilot.CallArrangements.StepTerm;
import org.qingshen.pilot.CallStep;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.stereotype.Component;

/** How long the steps of an application may take: as its call says, amendments counted in. */
@Component
class CallTermRules implements TermRules {

  private final ApplicationStore applications;

  CallTermRules(ApplicationStore applications) {
    this.applications = applications;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public Optional<TermRule> of(CaseId caseId, String step) {
    return CallStep.of(step)
        .flatMap(it -> applications.callOf(caseId).arrangements().term(it))
        .map(CallTermRules::rule);
  }

  private static TermRule rule(StepTerm term) {
    return new TermRule(
        term.workingDays(),
        term.basis(),
        term.remindBefore(),
        term.escalateTo(),
        term.extensionCap(),
        term.step().onePerCase());
  }
}
