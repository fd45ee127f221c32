package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.forms.Drafts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemClosed;
import org.qingshen.workflow.WorkItemEnded;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.ApplicationEventPublisher;

/** Projects the life of engine tasks onto {@code work_item}, in the engine's own transaction. */
class WorkItemListener implements TaskListener {

  private final StepSettings step;
  private final WorkItemMapper items;
  private final Drafts drafts;
  private final CaseDirectory cases;
  private final FirstOwner owners;
  private final TermLife terms;
  private final ClosingReasons closings;
  private final CurrentActor current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  WorkItemListener(
      StepSettings step,
      WorkItemMapper items,
      Drafts drafts,
      CaseDirectory cases,
      FirstOwner owners,
      TermLife terms,
      ClosingReasons closings,
      CurrentActor current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.step = step;
    this.items = items;
    this.drafts = drafts;
    this.cases = cases;
    this.owners = owners;
    this.terms = terms;
    this.closings = closings;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> opened(rowOf(task, now()));
      case EVENTNAME_COMPLETE -> done(task);
      case EVENTNAME_DELETE -> superseded(task);
      default -> throw new ProcessEngineException("Unexpected event " + task.getEventName());
    }
  }

  private void opened(WorkItemRow row) {
    items.insert(row);
    events.publishEvent(
        new WorkItemOpened(
            row.id(), row.caseId(), row.caseNumber(), row.step(), row.queue(), row.assignee()));
  }

  /** What was being written for it goes with it; whoever wrote is told where a reason was given. */
  private void superseded(DelegateTask task) {
    terms.end(task.getId(), now());
    String reason = closings.of(new CaseId(task.getExecution().getProcessBusinessKey()));
    if (PostKind.valueOf(step.post(task)).tier() == PostKind.Tier.ORGANISATION) {
      CaseId caseId = new CaseId(task.getExecution().getProcessBusinessKey());
      String stepId = processKey(task) + "/" + task.getTaskDefinitionKey();
      terms.nothingComesBack(cases.facts(caseId), stepId, now());
    }
    items.close(task.getId(), WorkItem.State.CLOSED.name(), now(), null, null, reason);
    WorkItemId id = items.byTask(task.getId());
    if (id != null) {
      forget(id, reason);
      events.publishEvent(new WorkItemClosed(id));
    }
  }

  private void forget(WorkItemId id, String reason) {
    if (!reason.equals(ClosingReasons.SUPERSEDED)) {
      drafts
          .find(id)
          .map(draft -> new WorkItemEnded(items.find(id).item(), draft.savedBy(), reason))
          .ifPresent(events::publishEvent);
    }
    drafts.delete(id);
  }

  private void done(DelegateTask task) {
    Actor actor = current.require();
    int closed =
        items.close(
            task.getId(), WorkItem.State.DONE.name(), now(), actor.id(), actor.name(), null);
    if (closed != 1) {
      throw new ProcessEngineException("Task " + task.getId() + " has no open work item");
    }
    terms.end(task.getId(), now());
    events.publishEvent(new WorkItemClosed(items.byTask(task.getId())));
  }

  private WorkItemRow rowOf(DelegateTask task, Instant receivedAt) {
    return rowOf(task, receivedAt, terms::begin);
  }

  /** The row as it was, for one that was lost. */
  WorkItemRow lostRowOf(DelegateTask task, Instant receivedAt) {
    return rowOf(task, receivedAt, terms::restore);
  }

  private WorkItemRow rowOf(
      DelegateTask task, Instant receivedAt, Function<TermStart, TermSpan> terms) {
    CaseDirectory.CaseFacts facts =
        cases.facts(new CaseId(task.getExecution().getProcessBusinessKey()));
    Queue queue = step.queue(task, facts.applicant(), facts.region());
    Optional<Actor> own = owners.of(facts.id(), queue);
    WorkItemId id = WorkItemId.next();
    String stepId = processKey(task) + "/" + task.getTaskDefinitionKey();
    TermSpan term =
        terms.apply(
            new TermStart(
                id,
                facts,
                stepId,
                queue,
                receivedAt,
                due(task),
                step.dueFrom(),
                StepParseListener.lapseVariable(task)));
    return new WorkItemRow(
        id,
        facts.id(),
        facts.number(),
        facts.title(),
        facts.applicantName(),
        facts.region(),
        stepId,
        task.getName(),
        queue,
        step.permission(task),
        step.round(task),
        WorkItem.State.OPEN,
        own.map(Actor::id).orElse(null),
        own.map(Actor::name).orElse(null),
        receivedAt,
        term.dueAt(),
        term.warnAt(),
        term.pausedAt(),
        null,
        null,
        null,
        task.getId(),
        task.getProcessInstanceId(),
        ((TaskEntity) task).getProcessDefinition().getDeploymentId(),
        step.formKey());
  }

  private Instant due(DelegateTask task) {
    return step.dueFrom() != null && StepSettings.variable(task, step.dueFrom()) instanceof Date due
        ? due.toInstant()
        : null;
  }

  private static String processKey(DelegateTask task) {
    return ((TaskEntity) task).getProcessDefinition().getKey();
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
