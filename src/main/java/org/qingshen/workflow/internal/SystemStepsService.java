package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.SystemSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SystemStepsService implements SystemSteps {

  private final RuntimeService runtime;
  private final ManagementService management;

  SystemStepsService(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Step> underWay(CaseId caseId) {
    List<ProcessInstance> running =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.value()).list();
    return running.stream()
        .map(ProcessInstance::getId)
        .flatMap(this::jobs)
        .flatMap(job -> step(job).stream())
        .findFirst();
  }

  /** Not the timers: those wait for people. */
  private Stream<Job> jobs(String instance) {
    return management.createJobQuery().processInstanceId(instance).messages().list().stream();
  }

  private Optional<Step> step(Job job) {
    JobDefinition definition =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return Optional.ofNullable(definition)
        .map(it -> it.getProcessDefinitionKey() + "/" + it.getActivityId())
        .map(step -> new Step(step, job.getRetries() == 0));
  }
}
