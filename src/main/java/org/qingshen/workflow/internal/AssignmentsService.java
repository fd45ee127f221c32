package org.qingshen.workflow.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(
    value = {Permissions.DESK_USE, Permissions.WORK_HAND_OVER},
    logical = Logical.OR)
class AssignmentsService implements WorkAssignments {

  private static final int LONGEST_REASON = 400;

  private final WorkItemMapper items;
  private final MoveMapper moves;
  private final HandoverRules rules;
  private final Handover handover;
  private final Directory directory;
  private final CurrentActor current;
  private final Retrying retrying;

  AssignmentsService(
      WorkItemMapper items,
      MoveMapper moves,
      HandoverRules rules,
      Handover handover,
      Directory directory,
      CurrentActor current,
      Retrying retrying) {
    this.items = items;
    this.moves = moves;
    this.rules = rules;
    this.handover = handover;
    this.directory = directory;
    this.current = current;
    this.retrying = retrying;
  }

  @Override
  public List<Person> successors(Collection<WorkItemId> ids) {
    Actor actor = current.require();
    List<WorkItemRow> rows =
        ids.stream()
            .limit(MOST_AT_ONCE)
            .map(items::find)
            .filter(Objects::nonNull)
            .filter(row -> rules.objectionToMove(row, actor).isEmpty())
            .toList();
    return rows.stream()
        .findFirst()
        .map(row -> directory.holders(row.queue()))
        .orElse(List.of())
        .stream()
        .filter(person -> rows.stream().allMatch(row -> serves(person, row)))
        .filter(person -> rows.stream().noneMatch(row -> person.id().equals(row.assignee())))
        .sorted(Comparator.comparing(Person::name).thenComparing(person -> person.id().value()))
        .toList();
  }

  private static boolean serves(Person person, WorkItemRow row) {
    return person.posts().stream().anyMatch(post -> post.serves(row.queue()));
  }

  @Override
  public List<Moved> handOver(Collection<WorkItemId> ids, PersonId to, String reason) {
    Optional<Person> target = Optional.ofNullable(to).flatMap(directory::person);
    Text objection =
        target.isEmpty() ? Text.of("workflow.handover.nobody") : objectionTo(ids, reason);
    return objection == null ? moved(ids, target.get(), reason.strip()) : refused(ids, objection);
  }

  @Override
  public List<Moved> putBack(Collection<WorkItemId> ids, String reason) {
    Text objection = objectionTo(ids, reason);
    return objection == null ? moved(ids, null, reason.strip()) : refused(ids, objection);
  }

  private List<Moved> moved(Collection<WorkItemId> ids, Person to, String reason) {
    Actor by = current.fresh();
    return ids.stream().map(id -> retrying.run(() -> handover.move(id, by, to, reason))).toList();
  }

  private static Text objectionTo(Collection<WorkItemId> ids, String reason) {
    int length = reason == null ? 0 : reason.strip().length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      return Text.of("workflow.handover.reason", SHORTEST_REASON, LONGEST_REASON);
    }
    return ids.size() > MOST_AT_ONCE ? Text.of("workflow.handover.tooMany", MOST_AT_ONCE) : null;
  }

  private static List<Moved> refused(Collection<WorkItemId> ids, Text objection) {
    return ids.stream().map(id -> new Moved(id, null, objection)).toList();
  }

  @Override
  @RequiresPermissions(Permissions.WORK_HAND_OVER)
  public List<Holder> holders() {
    MoveReach reach = MoveReach.of(current.require());
    return reach.isNowhere() ? List.of() : moves.holders(reach);
  }

  @Override
  @RequiresPermissions(Permissions.WORK_HAND_OVER)
  public TaskDesk.Page heldBy(PersonId holder, TaskDesk.Cursor after, int size) {
    MoveReach reach = MoveReach.of(current.require());
    List<WorkItemRow> held =
        reach.isNowhere() ? List.of() : moves.heldBy(HeldQuery.of(reach, holder, after, size + 1));
    return DeskPages.page(held, size, WorkItem::receivedAt);
  }
}
