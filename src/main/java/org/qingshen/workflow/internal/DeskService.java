package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.directory.Queue;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.CaseId;
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
  private final ActPipeline pipeline;
  private final Retrying retrying;
  private final ApplicationEventPublisher events;

  DeskService(
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      DeployedForms forms,
      Steps steps,
      Drafts drafts,
      ActPipeline pipeline,
      Retrying retrying,
      ApplicationEventPublisher events) {
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.forms = forms;
    this.steps = steps;
    this.drafts = drafts;
    this.pipeline = pipeline;
    this.retrying = retrying;
    this.events = events;
  }

  @Override
  public Page todo(Filter filter, Cursor after, int size) {
    return page(items.todo(query(filter, after, size)), size, WorkItem::receivedAt);
  }

  @Override
  public Page done(Cursor after, int size) {
    return page(items.done(query(Filter.ALL, after, size)), size, WorkItem::closedAt);
  }

  @Override
  public List<WorkItem> withDraft() {
    List<WorkItemRow> claimed = items.claimedBy(current.require().id());
    Map<WorkItemId, Drafts.Draft> written =
        drafts.of(claimed.stream().map(WorkItemRow::id).toList()).stream()
            .collect(Collectors.toMap(Drafts.Draft::item, Function.identity()));
    return claimed.stream()
        .filter(row -> written.containsKey(row.id()))
        .map(WorkItemRow::item)
        .toList();
  }

  @Override
  public int countTodo() {
    Actor actor = current.require();
    return items.countTodo(queues(actor), actor.id());
  }

  @Override
  public List<WorkItem> openItems(CaseId caseId) {
    Actor actor = current.require();
    return items.openOf(caseId).stream()
        .filter(row -> standing.objectionToTake(row, actor).isEmpty())
        .map(WorkItemRow::item)
        .toList();
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
              throw new org.qingshen.shared.Refusal(reason);
            });
    return drafts.takeOver(id, page, actor.id());
  }

  @Override
  public Outcome submit(WorkItemId id, String page, FormData data) {
    return retrying.run(() -> pipeline.submit(id, page, data));
  }

  private DeskQuery query(Filter filter, Cursor after, int size) {
    Actor actor = current.require();
    return new DeskQuery(
        queues(actor),
        actor.id(),
        filter.step(),
        filter.region() == null ? null : filter.region().replaceFirst("(00)+$", ""),
        after == null ? null : after.receivedAt(),
        after == null ? null : after.id().value(),
        size + 1);
  }

  /** One row more than asked for says whether there is a next page. */
  private static Page page(
      List<WorkItemRow> rows, int size, Function<WorkItem, java.time.Instant> sortedBy) {
    List<WorkItem> page = rows.stream().limit(size).map(WorkItemRow::item).toList();
    if (rows.size() <= size) {
      return new Page(page, null);
    }
    WorkItem last = page.get(size - 1);
    return new Page(page, new Cursor(sortedBy.apply(last), last.id()));
  }

  private static List<String> queues(Actor actor) {
    return actor.person().posts().stream().map(Post::queue).map(Queue::value).distinct().toList();
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
