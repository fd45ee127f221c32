package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.CallArrangements.StepTerm;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.stereotype.Component;

/** How long the steps of an application may take: as its call says, amendments counted in. */
@Component
class CallTermRules implements TermRules {

  private static final String SURVEY = "site-survey/";

  private final ApplicationStore applications;
  private final CaseFiles cases;

  CallTermRules(ApplicationStore applications, CaseFiles cases) {
    this.applications = applications;
    this.cases = cases;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public Optional<TermRule> of(CaseId caseId, String step) {
    return CallStep.of(step, PilotState.valueOf(cases.of(caseId).state()))
        .flatMap(it -> applications.callOf(caseId).arrangements().term(it))
        .map(CallTermRules::rule);
  }

  /** Answering a survey sends nothing back to the review of the papers. */
  @Override
  public boolean comesBack(String step) {
    return !step.startsWith(SURVEY);
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
