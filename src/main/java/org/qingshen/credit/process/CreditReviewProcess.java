package org.qingshen.credit.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the module tells the engine about appeals and repairs; the case's lock must be held. */
@Component
public class CreditReviewProcess {

  private final RuntimeService runtime;

  CreditReviewProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Asks the three provincial departments. */
  public void reviewRequested(CaseId caseId, String reviewId, Instant due) {
    Instant lapse = due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    runtime
        .createProcessInstanceByKey(CreditReviewModel.PROCESS)
        .businessKey(caseId.value())
        .setVariable(CreditReviewModel.REVIEW_ID, reviewId)
        .setVariable(CreditReviewModel.REVIEW_RESULT, CreditReviewModel.Result.PENDING.name())
        .setVariable(CreditReviewModel.REVIEW_DUE, Date.from(due))
        .setVariable(CreditReviewModel.REVIEW_LAPSE, Date.from(lapse))
        .execute();
  }

  /** Which request the work of that round is about; empty once the round has ended. */
  public Optional<String> reviewOf(String round) {
    return runtime
        .createVariableInstanceQuery()
        .processInstanceIdIn(round)
        .variableName(CreditReviewModel.REVIEW_ID)
        .list()
        .stream()
        .map(variable -> variable.getValue().toString())
        .findFirst();
  }
}
