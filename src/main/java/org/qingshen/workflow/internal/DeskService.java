package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DESK_USE)
class DeskService implements TaskDesk {

  private final WorkItemMapper items;
  private final Standing standing;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final Steps steps;
  private final Drafts drafts;
  private final DeskPages pages;
  private final ItemPipeline pipeline;
  private final Retrying retrying;
  private final ApplicationEventPublisher events;

  DeskService(
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      DeployedForms forms,
      Steps steps,
      Drafts drafts,
      DeskPages pages,
      ItemPipeline pipeline,
      Retrying retrying,
      ApplicationEventPublisher events) {
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.forms = forms;
    this.steps = steps;
    this.drafts = drafts;
    this.pages = pages;
    this.pipeline = pipeline;
    this.retrying = retrying;
    this.events = events;
  }

  @Override
  public Page todo(Filter filter, Cursor after, int size) {
    return pages.todo(filter, after, size);
  }

  @Override
  public Page done(Cursor after, int size) {
    return pages.done(after, size);
  }

  @Override
  public List<WorkItem> withDraft() {
    return pages.withDraft();
  }

  @Override
  public int countTodo() {
    return pages.countTodo();
  }

  @Override
  public List<WorkItem> openItems(CaseId caseId) {
    return pages.openItems(caseId);
  }

  @Override
  @Transactional
  public Optional<Text> claim(WorkItemId id) {
    Actor actor = current.require();
    WorkItemRow row = items.find(id);
    Optional<Text> objection = standing.objectionToTake(row, actor);
    if (objection.isEmpty()
        && row.assignee() == null
        && items.assign(id, null, actor.id(), actor.name()) == 0) {
      objection = Optional.of(Text.of("workflow.refused.justTaken"));
    }
    trail("desk.claim", actor, id, objection);
    return objection;
  }

  @Override
  @Transactional
  public Optional<Text> release(WorkItemId id) {
    Actor actor = current.require();
    WorkItemRow row = items.find(id);
    Optional<Text> objection = standing.objectionToWork(row, actor);
    if (objection.isEmpty() && items.assign(id, actor.id(), null, null) == 0) {
      objection = Optional.of(Text.of("workflow.refused.justTaken"));
    }
    trail("desk.release", actor, id, objection);
    return objection;
  }

  @Override
  @Transactional
  public Opened open(WorkItemId id) {
    Actor actor = current.require();
    WorkItemRow row = items.find(id);
    Optional<Text> objection = standing.objectionToWork(row, actor);
    if (objection.isPresent()) {
      return new Opened.Refused(objection.get());
    }
    SubmissionHandler handler = steps.handler(row.step());
    FormModel form = forms.byId(row.deploymentId(), row.formKey());
    FormContext context = handler.context(row.item());
    Drafts.Draft draft =
        drafts
            .find(id)
            .orElseGet(
                () ->
                    drafts.start(
                        id, row.caseId(), form, handler.initial(row.item()), actor.id()));
    return new Opened.Ready(row.item(), form, context, draft);
  }

  @Override
  @Transactional
  public Drafts.Saved saveDraft(WorkItemId id, long version, String page, FormData data) {
    Actor actor = current.require();
    Optional<Text> objection = standing.objectionToWork(items.find(id), actor);
    if (objection.isPresent()) {
      return new Drafts.Saved.Gone(objection.get());
    }
    return drafts.save(id, version, page, data, actor.id());
  }

  @Override
  @Transactional
  public Drafts.Draft takeOver(WorkItemId id, String page) {
    Actor actor = current.require();
    standing
        .objectionToWork(items.find(id), actor)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    return drafts.takeOver(id, page, actor.id());
  }

  @Override
  public Outcome submit(WorkItemId id, String page, FormData data) {
    return retrying.run(() -> pipeline.submit(id, page, data));
  }

  private void trail(String what, Actor actor, WorkItemId id, Optional<Text> objection) {
    events.publishEvent(
        new TrailEvent(
            objection.isEmpty() ? what : what + ".refused",
            actor.id(),
            id.value(),
            objection.map(Text::key).orElse("")));
  }
}
