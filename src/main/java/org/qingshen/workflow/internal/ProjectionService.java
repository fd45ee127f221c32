package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
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
  private final ProcessEngineConfigurationImpl configuration;
  private final WorkItemMapper items;
  private final CurrentActor current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProjectionService(
      TaskService engine,
      ProcessEngineConfigurationImpl configuration,
      WorkItemMapper items,
      CurrentActor current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.engine = engine;
    this.configuration = configuration;
    this.items = items;
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
    return new Comparison(
        inEngine.size(), without(inEngine, onDesks), without(onDesks, inEngine));
  }

  @Override
  @Transactional
  public Comparison rebuild() {
    Comparison found = compare();
    found.missing().forEach(this::add);
    found
        .orphaned()
        .forEach(
            task ->
                items.close(
                    task,
                    WorkItem.State.CLOSED.name(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    null,
                    null,
                    "rebuilt"));
    events.publishEvent(
        new TrailEvent(
            "desk.rebuilt",
            current.require().id(),
            "work_item",
            found.missing().size() + " added, " + found.orphaned().size() + " closed"));
    return found;
  }

  /** Lets the task's own listener write the row, as at its creation. */
  private void add(String taskId) {
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(taskId);
              WorkItemListener listener =
                  (WorkItemListener)
                      task.getTaskDefinition().getBuiltinTaskListeners().get("create").stream()
                          .filter(WorkItemListener.class::isInstance)
                          .findFirst()
                          .orElseThrow();
              items.insert(listener.rowOf(task, task.getCreateTime().toInstant()));
              return null;
            });
  }

  private static List<String> without(Set<String> all, Set<String> known) {
    return all.stream().filter(id -> !known.contains(id)).sorted().toList();
  }
}
