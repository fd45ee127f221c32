package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.forms.Drafts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseFinder;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What lies on the desk of whoever asks. */
@Component
class DeskPages {

  /** Design value: no rule warns earlier, so the search for what is near ends here. */
  static final Duration LONGEST_WARNING = Duration.ofDays(45);

  /** As many cases as a search by words brings to the desk. */
  static final int MOST_CASES = 200;

  private final WorkItemMapper items;
  private final Standing standing;
  private final CurrentActor current;
  private final Drafts drafts;
  private final CaseFinder cases;
  private final Clock clock;

  /** Case files and the desk ask each other; one of the two must wait. */
  DeskPages(
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      Drafts drafts,
      @Lazy CaseFinder cases,
      Clock clock) {
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.drafts = drafts;
    this.cases = cases;
    this.clock = clock;
  }

  TaskDesk.Page todo(TaskDesk.Filter filter, TaskDesk.Cursor after, int size) {
    DeskQuery query = query(after, size).filtered(filter, clock.instant());
    Function<WorkItem, Instant> sort = query.byDue() ? WorkItem::dueAt : WorkItem::receivedAt;
    return filter.text() == null
        ? page(items.todo(query), size, sort)
        : named(filter.text(), query, size, sort);
  }

  private TaskDesk.Page named(
      String words, DeskQuery query, int size, Function<WorkItem, Instant> sort) {
    CaseFinder.Found found = cases.find(words, MOST_CASES);
    List<WorkItemRow> rows =
        found.cases().isEmpty() ? List.of() : items.todoOf(query.among(found.cases()));
    TaskDesk.Page page = page(rows, size, sort);
    Text remark = found.more() ? Text.of("desk.text.more", MOST_CASES) : null;
    return new TaskDesk.Page(page.items(), page.next(), remark);
  }

  TaskDesk.Page done(TaskDesk.Cursor after, int size) {
    DoneQuery query = DoneQuery.of(current.require().id(), after, size + 1);
    return page(items.done(query), size, WorkItem::closedAt);
  }

  /** Drafts lie with the forms: claimed work is read on until enough of it has one. */
  TaskDesk.Page drafts(TaskDesk.Cursor after, int size) {
    List<WorkItemRow> begun = new ArrayList<>();
    TaskDesk.Cursor at = after;
    List<WorkItemRow> claimed;
    do {
      claimed = items.claimedBy(query(at, size));
      Set<WorkItemId> written = written(claimed);
      claimed.stream().filter(row -> written.contains(row.id())).forEach(begun::add);
      at = claimed.isEmpty() ? null : cursor(claimed.get(claimed.size() - 1));
    } while (begun.size() <= size && claimed.size() > size);
    return page(begun, size, WorkItem::receivedAt);
  }

  private Set<WorkItemId> written(List<WorkItemRow> claimed) {
    return drafts.of(claimed.stream().map(WorkItemRow::id).toList()).stream()
        .map(Drafts.Draft::item)
        .collect(Collectors.toSet());
  }

  private static TaskDesk.Cursor cursor(WorkItemRow last) {
    return new TaskDesk.Cursor(last.receivedAt(), last.id());
  }

  int countTodo() {
    DeskScope scope = DeskScope.of(current.require());
    int counted = items.countTodo(scope.queues(), scope.people(), TaskDesk.COUNT_CAP);
    return Math.min(counted, TaskDesk.COUNT_CAP);
  }

  List<WorkItem> openItems(CaseId caseId) {
    Actor actor = current.require();
    return items.openOf(caseId).stream()
        .filter(row -> standing.objectionToTake(row, actor).isEmpty())
        .map(WorkItemRow::item)
        .toList();
  }

  private DeskQuery query(TaskDesk.Cursor after, int size) {
    return DeskQuery.of(DeskScope.of(current.require()), after, size + 1);
  }

  /** One row more than asked for says whether there is a next page. */
  static TaskDesk.Page page(
      List<WorkItemRow> rows, int size, Function<WorkItem, Instant> sortedBy) {
    List<WorkItem> page = rows.stream().limit(size).map(WorkItemRow::item).toList();
    if (rows.size() <= size) {
      return new TaskDesk.Page(page, null);
    }
    WorkItem last = page.get(size - 1);
    return new TaskDesk.Page(page, new TaskDesk.Cursor(sortedBy.apply(last), last.id()));
  }
}
