package org.qingshen.integrity.internal;

import java.util.Optional;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItemOpened;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where the rules keep everybody of a department from a step of an inquiry, the department and the
 * lead department are told at once, so that somebody else is named; it is never silent.
 */
@Component
class NobodyMayInquire {

  private final WorkItems work;
  private final StoredSuspicions suspicions;
  private final InquiryBars bars;
  private final Messages messages;

  NobodyMayInquire(
      WorkItems work, StoredSuspicions suspicions, InquiryBars bars, Messages messages) {
    this.work = work;
    this.suspicions = suspicions;
    this.bars = bars;
    this.messages = messages;
  }

  /** Just before the commit: by then the inquiry is known by its instance. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void on(WorkItemOpened opened) {
    if (!FalsificationInquiryModel.isStep(opened.step())
        || opened.queue().post().tier() != PostKind.Tier.PROVINCE) {
      return;
    }
    Optional<Suspicion> suspicion = work.instance(opened.id()).flatMap(suspicions::ofInstance);
    String element = opened.step().substring(opened.step().indexOf('/') + 1);
    suspicion
        .filter(it -> !bars.anybodyFor(it, element, opened.queue()))
        .ifPresent(it -> tell(opened));
  }

  private void tell(WorkItemOpened opened) {
    Text office = Text.of("directory.post." + opened.queue().post());
    Note note =
        new Note(
            "escalation",
            Text.of("integrity.inquiry.nobody", opened.reference(), opened.stepText(), office),
            opened.link(),
            "inquiry/nobody/" + opened.id());
    messages.tell(opened.queue(), note);
    messages.tell(new Queue(PostKind.PROV_ECO, opened.queue().owner()), note);
    messages.tell(new Queue(PostKind.SYS_ADMIN, opened.queue().owner()), note);
  }
}
