package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.directory.Person;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.Drafts;
import org.qingshen.notification.Messages;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes one item on, in a transaction of its own, under the case's lock like an act. */
@Component
class Handover {

  private final Ledger ledger;
  private final WorkItemMapper items;
  private final MoveMapper moves;
  private final HandoverRules rules;
  private final Drafts drafts;
  private final ObjectProvider<Messages> messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Handover(
      Ledger ledger,
      WorkItemMapper items,
      MoveMapper moves,
      HandoverRules rules,
      Drafts drafts,
      ObjectProvider<Messages> messages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ledger = ledger;
    this.items = items;
    this.moves = moves;
    this.rules = rules;
    this.drafts = drafts;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param to null to put it back
   */
  @Transactional
  public Moved move(WorkItemId id, Actor by, Person to, String reason) {
    CaseId caseId = items.caseOf(id);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    WorkItemRow row = items.find(id);
    Optional<Text> objection =
        rules.objectionToMove(row, by).or(() -> to == null ? Optional.empty() : taking(row, to));
    if (objection.isEmpty() && assign(row, to) == 0) {
      objection = Optional.of(Text.of("workflow.refused.justTaken"));
    }
    if (objection.isPresent()) {
      trail("desk.hand-over.refused", by, id, objection.get().key());
      return new Moved(id, rules.mayKnow(row, by) ? row.item() : null, objection.get());
    }
    record(row, by, to, reason);
    return new Moved(id, row.item(), null);
  }

  private Optional<Text> taking(WorkItemRow row, Person to) {
    return rules.objectionToReceive(row, to);
  }

  private int assign(WorkItemRow row, Person to) {
    return to == null
        ? items.assign(row.id(), row.assignee(), null, null)
        : items.assign(row.id(), row.assignee(), to.id(), to.name());
  }

  private void record(WorkItemRow row, Actor by, Person to, String reason) {
    PersonId target = to == null ? null : to.id();
    moves.insert(
        new MoveRow(
            Ids.next(),
            row.id(),
            row.caseId(),
            row.assignee(),
            row.assigneeName(),
            target,
            to == null ? null : to.name(),
            by.id(),
            by.name(),
            reason,
            OfficeTime.now(clock)));
    drafts.release(row.id());
    trail("desk.handed-over", by, row.id(), target == null ? "" : target.value());
    if (to != null) {
      messages.ifAvailable(told -> told.tell(List.of(target), note(row.item(), by)));
    }
  }

  private static Messages.Note note(WorkItem item, Actor by) {
    String reference = item.caseNumber() == null ? item.caseId().value() : item.caseNumber();
    return new Messages.Note(
        "hand-over",
        Text.of("workflow.handover.told", by.name(), item.stepText(), reference),
        "case/" + reference + "?item=" + item.id(),
        null);
  }

  private void trail(String what, Actor by, WorkItemId id, String detail) {
    events.publishEvent(new TrailEvent(what, by.id(), id.value(), detail));
  }
}
