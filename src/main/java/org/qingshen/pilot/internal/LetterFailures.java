package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.directory.PostKind;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.StepStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells administrators and the office whose letter it is, once, that it could not be made. */
@Component
class LetterFailures {

  /** What all elements that make letters begin with; a test holds the models to it. */
  static final String ISSUES = "issue";

  private static final List<PostKind> CITY =
      List.of(PostKind.CITY_ECO, PostKind.CITY_DRC, PostKind.CITY_IIT);
  private static final String ADMIN_PAGE = "admin/processes";

  private final Messages messages;

  LetterFailures(Messages messages) {
    this.messages = messages;
  }

  @EventListener
  void on(StepStopped stopped) {
    if (!stopped.element().startsWith(ISSUES)) {
      return;
    }
    messages.tell(
        stopped.queue(PostKind.SYS_ADMIN),
        note(stopped, "pilot.message.letterStopped", ADMIN_PAGE));
    boolean city = stopped.element().equals(PilotReviewModel.ISSUE_RECOMMENDATION);
    List<PostKind> offices = city ? CITY : List.of(PostKind.PROV_ECO);
    offices.forEach(
        office ->
            messages.tell(
                stopped.queue(office),
                note(
                    stopped,
                    "pilot.message.letterDelayed",
                    "case/" + stopped.reference() + "?tab=process")));
  }

  /** A job keeps its id however often it is tried again. */
  private static Note note(StepStopped stopped, String sentence, String link) {
    return new Note(
        "letter-failed",
        Text.of(sentence, stopped.reference(), stopped.stepText()),
        link,
        "letter-failed/" + stopped.job());
  }
}
