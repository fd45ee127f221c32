package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Queue;
import org.qingshen.forms.Drafts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What lies on the desk of whoever asks. */
@Component
class DeskPages {

  private final WorkItemMapper items;
  private final Standing standing;
  private final CurrentActor current;
  private final Drafts drafts;

  DeskPages(WorkItemMapper items, Standing standing, CurrentActor current, Drafts drafts) {
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.drafts = drafts;
  }

  TaskDesk.Page todo(TaskDesk.Filter filter, TaskDesk.Cursor after, int size) {
    return page(items.todo(query(filter, after, size)), size, WorkItem::receivedAt);
  }

  TaskDesk.Page done(TaskDesk.Cursor after, int size) {
    return page(items.done(query(TaskDesk.Filter.ALL, after, size)), size, WorkItem::closedAt);
  }

  List<WorkItem> withDraft() {
    List<WorkItemRow> claimed = items.claimedBy(current.require().id());
    Map<WorkItemId, Drafts.Draft> written =
        drafts.of(claimed.stream().map(WorkItemRow::id).toList()).stream()
            .collect(Collectors.toMap(Drafts.Draft::item, Function.identity()));
    return claimed.stream()
        .filter(row -> written.containsKey(row.id()))
        .map(WorkItemRow::item)
        .toList();
  }

  int countTodo() {
    Actor actor = current.require();
    return items.countTodo(queues(actor), actor.id());
  }

  List<WorkItem> openItems(CaseId caseId) {
    Actor actor = current.require();
    return items.openOf(caseId).stream()
        .filter(row -> standing.objectionToTake(row, actor).isEmpty())
        .map(WorkItemRow::item)
        .toList();
  }

  private DeskQuery query(TaskDesk.Filter filter, TaskDesk.Cursor after, int size) {
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
  private static TaskDesk.Page page(
      List<WorkItemRow> rows, int size, Function<WorkItem, Instant> sortedBy) {
    List<WorkItem> page = rows.stream().limit(size).map(WorkItemRow::item).toList();
    if (rows.size() <= size) {
      return new TaskDesk.Page(page, null);
    }
    WorkItem last = page.get(size - 1);
    return new TaskDesk.Page(page, new TaskDesk.Cursor(sortedBy.apply(last), last.id()));
  }

  private static List<String> queues(Actor actor) {
    return actor.posts().stream()
        .flatMap(post -> Stream.of(post.queue(), post.queue().at(post.duty())))
        .filter(queue -> queue.duty() != Duty.DRAFT)
        .map(Queue::value)
        .distinct()
        .toList();
  }
}
