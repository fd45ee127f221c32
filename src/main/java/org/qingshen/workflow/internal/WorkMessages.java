package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.access.CurrentActor;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.StepMessage;
import org.qingshen.workflow.WorkItemClosed;
import org.qingshen.workflow.WorkItemEnded;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whose desk work comes to: whose it is from the start, or all who may claim it. */
@Component
class WorkMessages {

  private final Messages messages;
  private final CurrentActor current;
  private final Map<String, StepMessage> wordings;

  WorkMessages(Messages messages, CurrentActor current, List<StepMessage> wordings) {
    this.messages = messages;
    this.current = current;
    this.wordings =
        wordings.stream().collect(Collectors.toMap(StepMessage::step, Function.identity()));
  }

  @EventListener
  void on(WorkItemOpened opened) {
    if (opened.assignee() == null) {
      messages.tell(opened.queue(), note(opened));
    } else if (!isOwnDoing(opened)) {
      messages.tell(List.of(opened.assignee()), note(opened));
    }
  }

  /** Nobody need read of work that is done: neither that it came nor that its term was near. */
  @EventListener
  void on(WorkItemClosed closed) {
    messages.settle(
        List.of(
            key(closed.id()),
            TermMessages.keys(closed.id()),
            TermMessages.escalations(closed.id())));
  }

  /** A draft that ended with its work is not lost in silence. */
  @EventListener
  void on(WorkItemEnded ended) {
    String reference =
        ended.item().caseNumber() == null
            ? ended.item().caseId().value()
            : ended.item().caseNumber();
    Text subject =
        Text.of(
            "workflow.message.draftEnded",
            reference,
            ended.item().stepText(),
            Text.of("workflow.closed." + ended.reason()));
    Note note = new Note("ended", subject, "case/" + reference, "draft-ended/" + ended.item().id());
    messages.tell(List.of(ended.writer()), note);
  }

  /** Who has just made the work for oneself needs no message. */
  private boolean isOwnDoing(WorkItemOpened opened) {
    return current.find().filter(actor -> actor.id().equals(opened.assignee())).isPresent();
  }

  private Note note(WorkItemOpened opened) {
    StepMessage own = wordings.get(opened.step());
    Text subject =
        own == null
            ? Text.of("workflow.message.work", opened.stepText(), opened.reference())
            : own.subject(opened);
    String kind = own == null ? "work" : own.kind();
    return new Note(kind, subject, opened.link(), key(opened.id()));
  }

  private static String key(WorkItemId id) {
    return "work/" + id;
  }
}
