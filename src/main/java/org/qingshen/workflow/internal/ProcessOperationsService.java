package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.ProcessOperations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class ProcessOperationsService implements ProcessOperations {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final CaseDirectory cases;
  private final Ledger ledger;
  private final CurrentActor current;
  private final ApplicationEventPublisher events;

  ProcessOperationsService(
      RepositoryService repository,
      RuntimeService runtime,
      ManagementService management,
      @Lazy CaseDirectory cases,
      Ledger ledger,
      CurrentActor current,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.runtime = runtime;
    this.management = management;
    this.cases = cases;
    this.ledger = ledger;
    this.current = current;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Model> models() {
    Set<String> newest =
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
            .map(ProcessDefinition::getId)
            .collect(Collectors.toSet());
    return repository.createProcessDefinitionQuery().list().stream()
        .filter(definition -> newest.contains(definition.getId()) || running(definition) > 0)
        .map(this::model)
        .sorted(
            Comparator.comparing(Model::key)
                .thenComparing(Comparator.comparingInt(Model::version).reversed()))
        .toList();
  }

  private Model model(ProcessDefinition definition) {
    Date deployed =
        repository
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult()
            .getDeploymentTime();
    return new Model(
        definition.getKey(),
        definition.getName(),
        definition.getVersion(),
        deployed.toInstant(),
        running(definition));
  }

  private long running(ProcessDefinition definition) {
    return runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).count();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Failure> failures(int limit) {
    return management
        .createJobQuery()
        .withException()
        .orderByJobId()
        .desc()
        .listPage(0, limit)
        .stream()
        .map(this::failure)
        .toList();
  }

  @Override
  @Transactional
  public Optional<Text> retry(String failure) {
    Job job = failed(failure);
    if (job == null) {
      return Optional.of(Text.of("workflow.operations.gone"));
    }
    // Before the engine reads anything of it that counts, as acts and jobs do.
    CaseId caseId = caseOf(job).orElse(null);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    if (failed(failure) == null) {
      return Optional.of(Text.of("workflow.operations.gone"));
    }
    management.setJobRetries(failure, 1);
    events.publishEvent(
        new TrailEvent(
            "process.retried",
            current.require().id(),
            caseId == null ? failure : reference(caseId),
            failure));
    return Optional.empty();
  }

  private Job failed(String id) {
    return management.createJobQuery().jobId(id).withException().noRetriesLeft().singleResult();
  }

  private Failure failure(Job job) {
    FailureReason reason = FailureReason.of(management.getJobExceptionStacktrace(job.getId()));
    CaseId caseId = caseOf(job).orElse(null);
    Date due = job.getDuedate() == null ? job.getCreateTime() : job.getDuedate();
    return new Failure(
        job.getId(),
        caseId,
        caseId == null ? null : cases.facts(caseId).number(),
        job.getProcessDefinitionKey(),
        step(job),
        reason.exception(),
        reason.sentence(),
        job.getRetries(),
        due == null ? null : Instant.ofEpochMilli(due.getTime()));
  }

  private String step(Job job) {
    JobDefinition definition =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    if (definition == null) {
      return "";
    }
    return repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId())
            instanceof FlowElement element
        ? element.getName()
        : definition.getActivityId();
  }

  private Optional<CaseId> caseOf(Job job) {
    return Optional.ofNullable(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult())
        .map(ProcessInstance::getBusinessKey)
        .map(CaseId::new);
  }

  private String reference(CaseId caseId) {
    String number = cases.facts(caseId).number();
    return number == null ? caseId.value() : number;
  }
}
