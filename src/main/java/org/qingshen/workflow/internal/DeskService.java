package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
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
  private final DeskPages pages;
  private final WritingDesk writing;
  private final ItemPipeline pipeline;
  private final ChainDesk chain;
  private final Retrying retrying;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  DeskService(
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      DeskPages pages,
      WritingDesk writing,
      ItemPipeline pipeline,
      ChainDesk chain,
      Retrying retrying,
      Texts texts,
      ApplicationEventPublisher events) {
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.pages = pages;
    this.writing = writing;
    this.pipeline = pipeline;
    this.chain = chain;
    this.retrying = retrying;
    this.texts = texts;
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
  public Page drafts(Cursor after, int size) {
    return pages.drafts(after, size);
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
    Optional<Text> objection =
        standing.objectionToTake(row, actor).or(() -> standing.hindrance(row, actor));
    if (objection.isEmpty()
        && row.assignee() == null
        && items.assign(id, null, actor.id(), signed(row, actor)) == 0) {
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
    Optional<Text> objection = standing.objectionToLetGo(row, actor);
    if (objection.isEmpty() && items.assign(id, row.assignee(), null, null) == 0) {
      objection = Optional.of(Text.of("workflow.refused.justTaken"));
    }
    trail("desk.release", actor, id, objection);
    return objection;
  }

  @Override
  public Opened open(WorkItemId id) {
    return writing.open(id);
  }

  @Override
  public Drafts.Saved saveDraft(WorkItemId id, long version, String page, FormData data) {
    return writing.save(id, version, page, data);
  }

  @Override
  public Drafts.Draft takeOver(WorkItemId id, String page) {
    return writing.takeOver(id, page);
  }

  @Override
  public Optional<Text> editTables(
      WorkItemId id, String page, Consumer<StagedTables> edit, String table) {
    return writing.edit(id, page, edit, table);
  }

  @Override
  public Outcome submit(
      WorkItemId id, String page, FormData data, Map<String, String> explanations) {
    return retrying.run(() -> pipeline.submit(id, page, data, explanations));
  }

  @Override
  public Outcome sendBack(WorkItemId id, String remark) {
    return retrying.run(() -> chain.sendBack(id, remark));
  }

  /** A deputy claims under both names: the own, and that of whose post it is. */
  private String signed(WorkItemRow row, Actor actor) {
    return Standing.post(row, actor)
        .map(post -> texts.say(actor.signature(post)))
        .orElseGet(actor::name);
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
