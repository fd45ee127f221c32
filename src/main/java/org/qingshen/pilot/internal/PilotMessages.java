package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseStateChanged;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells how an application ended: whoever worked on it, and the desks it was waiting on. */
@Component
class PilotMessages {

  private final Messages messages;
  private final WorkItems work;
  private final CurrentActor current;
  private final CaseFiles cases;

  PilotMessages(Messages messages, WorkItems work, CurrentActor current, CaseFiles cases) {
    this.messages = messages;
    this.work = work;
    this.current = current;
    this.cases = cases;
  }

  @EventListener
  void on(CaseStateChanged changed) {
    if (!changed.kind().equals(CaseKind.PILOT) || !ended(changed.state())) {
      return;
    }
    Note note =
        new Note(
            "ended",
            Text.of("pilot.message.ended." + changed.state(), changed.reference()),
            "case/" + changed.reference(),
            "ended/" + changed.id() + "/" + changed.state());
    List<WorkItem> history = work.history(changed.id());
    messages.tell(workers(history), note);
    history.stream()
        .filter(PilotMessages::waited)
        .map(WorkItem::queue)
        .distinct()
        .forEach(queue -> messages.tell(queue, note));
    if (changed.state().equals(PilotState.VETOED.name())) {
      everyone(cases.of(changed.id())).forEach(queue -> messages.tell(queue, note));
    }
  }

  /** A veto concerns every office that had to do with the case, and its body. */
  private static Stream<Queue> everyone(CaseFile file) {
    return Stream.of(PostKind.values())
        .filter(kind -> kind == PostKind.PILOT_BODY || kind.department().isPresent())
        .filter(kind -> kind.tier() != PostKind.Tier.CITY || file.reachedCityAt() != null)
        .map(kind -> Queue.of(kind, file.applicant(), file.region()));
  }

  private List<PersonId> workers(List<WorkItem> history) {
    PersonId whoActs = current.find().map(actor -> actor.id()).orElse(null);
    return history.stream()
        .map(WorkItem::assignee)
        .filter(Objects::nonNull)
        .filter(person -> !person.equals(whoActs))
        .distinct()
        .toList();
  }

  /** Nobody had claimed it when the end took it away. */
  private static boolean waited(WorkItem item) {
    return item.assignee() == null && item.state() != WorkItem.State.DONE;
  }

  private static boolean ended(String state) {
    return PilotState.valueOf(state).ended();
  }
}
