package org.qingshen.pilot.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.letters.Letters;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.internal.DecisionLetters;
import org.qingshen.pilot.internal.LetterOrders;
import org.qingshen.pilot.process.PilotReviewModel.Timeliness;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.springframework.stereotype.Component;

/**
 * Makes the letters a pilot needs before it moves on; a letter that cannot be made leaves the case
 * where it is, as an incident that says why.
 */
@Component("pilotLetterDelegate")
class PilotLetterDelegate implements JavaDelegate {

  private final Letters letters;
  private final LetterOrders orders;
  private final DecisionLetters decisions;
  private final CompletionTerm completion;
  private final Clock clock;

  PilotLetterDelegate(
      Letters letters,
      LetterOrders orders,
      DecisionLetters decisions,
      CompletionTerm completion,
      Clock clock) {
    this.letters = letters;
    this.orders = orders;
    this.decisions = decisions;
    this.completion = completion;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    String element = execution.getCurrentActivityId();
    letters.issue(
        switch (element) {
          case PilotReviewModel.ISSUE_RECOMMENDATION -> orders.recommendation(caseId);
          case PilotReviewModel.ISSUE_SUBMISSION_NOTICE ->
              orders.submissionNotice(caseId, late(execution));
          case PilotReviewModel.ISSUE_FORMAT_NOTICE -> formatNotice(execution, caseId);
          case PilotSelectionModel.ISSUE_NOT_SELECTED -> decisions.notSelected(caseId, element);
          case PilotSelectionModel.ISSUE_DECISION -> decisions.approved(caseId, element);
          case PilotSelectionModel.ISSUE_REFUSAL -> decisions.refused(caseId, element);
          default -> throw new IllegalStateException("No letter at " + element);
        });
  }

  private static boolean late(DelegateExecution execution) {
    Object timeliness = execution.getVariable(PilotReviewModel.TIMELINESS);
    return Timeliness.LATE.name().equals(timeliness);
  }

  private Letters.Order formatNotice(DelegateExecution execution, CaseId caseId) {
    Optional<TermRule> rule = completion.rule(caseId);
    Optional<Instant> due = rule.map(found -> completion.due(found, clock.instant()));
    Object outcome = execution.getVariable(PilotReviewModel.FORMAT_OUTCOME);
    if (PilotReviewModel.RETURNED.equals(outcome)) {
      Instant lapse = due.map(at -> new CutOff(at).lapse()).orElseGet(completion::never);
      execution.setVariable(PilotReviewModel.COMPLETION_DUE, due.map(Date::from).orElse(null));
      execution.setVariable(PilotReviewModel.COMPLETION_LAPSE, Date.from(lapse));
    }
    return orders.formatNotice(caseId, due, rule);
  }
}
