package org.qingshen.pilot.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qingshen.pilot.CutOff;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.process.JointReviewModel;
import org.springframework.stereotype.Component;

/** Moves the timers of a running application where its call's cut-offs were amended. */
@Component
public class PilotCutOffs {

  private final RuntimeService runtime;
  private final ManagementService management;

  PilotCutOffs(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /**
   * The case's lock must be held.
   *
   * @param due after which it lapses where the applicant has it
   * @param reviewDue the province's cut-off, until which the city must send it up
   */
  public void moved(CaseId caseId, CutOff due, CutOff reviewDue) {
    for (ProcessInstance review : running(caseId, PilotReviewModel.PROCESS)) {
      Date lapse = Date.from(due.lapse());
      runtime.setVariable(review.getId(), PilotReviewModel.APPLICATION_DUE, lapse);
      reviewDue(review, reviewDue);
      management
          .createJobQuery()
          .processInstanceId(review.getId())
          .activityId(PilotReviewModel.APPLICATION_CLOSED)
          .timers()
          .list()
          .forEach(timer -> management.setJobDuedate(timer.getId(), lapse));
    }
    running(caseId, JointReviewModel.KEY).forEach(joint -> reviewDue(joint, reviewDue));
  }

  private void reviewDue(ProcessInstance of, CutOff reviewDue) {
    runtime.setVariable(of.getId(), PilotReviewModel.REVIEW_DUE, Date.from(reviewDue.at()));
  }

  private List<ProcessInstance> running(CaseId caseId, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .processDefinitionKey(process)
        .list();
  }
}
