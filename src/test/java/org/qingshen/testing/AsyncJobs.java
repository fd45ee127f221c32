package org.qingshen.testing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qingshen.shared.CaseId;

/** Stands in for the job executor, which tests switch off: does a case's asynchronous steps. */
public class AsyncJobs {

  private static final int MOST = 10;

  private final ProcessEngine engine;

  AsyncJobs(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Does them until the case waits for a person, a message or a time. */
  public void settle(CaseId caseId) {
    for (int round = 0; round < MOST; round++) {
      List<Job> due = due(caseId).toList();
      if (due.isEmpty()) {
        return;
      }
      due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
    throw new AssertionError("The jobs of case " + caseId + " do not come to an end");
  }

  /** Lets the timer of that boundary event fire now, whenever it is due. */
  public void fire(CaseId caseId, String event) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(event)
                    .list()
                    .stream())
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    settle(caseId);
  }

  private Stream<Job> due(CaseId caseId) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(
            id ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(id)
                    .messages()
                    .list()
                    .stream());
  }
}
