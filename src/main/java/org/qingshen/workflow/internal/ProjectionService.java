package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.DeskProjection;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class ProjectionService implements DeskProjection {

  private final TaskService engine;
  private final RuntimeService runtime;
  private final Ledger ledger;
  private final ProcessEngineConfigurationImpl configuration;
  private final WorkItemMapper items;
  private final TermLife terms;
  private final CurrentActor current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProjectionService(
      TaskService engine,
      RuntimeService runtime,
      Ledger ledger,
      ProcessEngineConfigurationImpl configuration,
      WorkItemMapper items,
      TermLife terms,
      CurrentActor current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.engine = engine;
    this.runtime = runtime;
    this.ledger = ledger;
    this.configuration = configuration;
    this.items = items;
    this.terms = terms;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Comparison compare() {
    Set<String> inEngine =
        new HashSet<>(engine.createTaskQuery().list().stream().map(Task::getId).toList());
    Set<String> onDesks = new HashSet<>(items.openEngineTasks());
    return new Comparison(inEngine.size(), without(inEngine, onDesks), without(onDesks, inEngine));
  }

  @Override
  @Transactional
  public Comparison rebuild() {
    Comparison found = compare();
    found.missing().forEach(this::add);
    found.orphaned().forEach(this::closeOrphan);
    events.publishEvent(
        new TrailEvent(
            "desk.rebuilt",
            current.require().id(),
            "work_item",
            found.missing().size() + " added, " + found.orphaned().size() + " closed"));
    return found;
  }

  /**
   * Lets the task's own listener write the row, as at its creation. Between comparison and lock the
   * task may have been done, and then nothing is missing.
   */
  private void add(String taskId) {
    Task known = engine.createTaskQuery().taskId(taskId).singleResult();
    if (known == null) {
      return;
    }
    lockCaseOf(known);
    if (items.reopen(taskId) > 0) {
      terms.reopen(items.byTask(taskId));
      return;
    }
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(taskId);
              if (task != null) {
                items.insert(listenerOf(task).lostRowOf(task, task.getCreateTime().toInstant()));
              }
              return null;
            });
  }

  private void closeOrphan(String taskId) {
    CaseId caseId = items.caseOf(items.byTask(taskId));
    ledger.lock(caseId);
    if (engine.createTaskQuery().taskId(taskId).count() == 0) {
      items.close(
          taskId, WorkItem.State.CLOSED.name(), OfficeTime.now(clock), null, null, "rebuilt");
    }
  }

  private void lockCaseOf(Task task) {
    ProcessInstance process =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    if (process != null) {
      ledger.lock(new CaseId(process.getBusinessKey()));
    }
  }

  private static WorkItemListener listenerOf(TaskEntity task) {
    return (WorkItemListener)
        task.getTaskDefinition().getBuiltinTaskListeners().get("create").stream()
            .filter(WorkItemListener.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private static List<String> without(Set<String> all, Set<String> known) {
    return all.stream().filter(id -> !known.contains(id)).sorted().toList();
  }
}
