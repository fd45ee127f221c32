package org.qingshen.integrity.internal;

import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.Suspicion;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the reviewer who raised a suspicion what became of it. */
@Component
class InquiryNews {

  private final StoredSuspicions suspicions;
  private final CaseFiles cases;
  private final Messages messages;
  private final GivenOpinions given;

  InquiryNews(
      StoredSuspicions suspicions, CaseFiles cases, Messages messages, GivenOpinions given) {
    this.suspicions = suspicions;
    this.cases = cases;
    this.messages = messages;
    this.given = given;
  }

  @EventListener
  void on(InquiryEnded ended) {
    Suspicion suspicion = suspicions.get(ended.suspicionId());
    if (!suspicion.inPerson()) {
      return;
    }
    CaseFile file = cases.of(ended.caseId());
    String reference = file.number() == null ? file.id().value() : file.number();
    messages.tell(
        suspicion.raisers(),
        new Note(
            InquiryMessages.KIND,
            Text.of("integrity.inquiry.ended." + given.conclusion(suspicion), reference),
            "case/" + reference,
            "inquiry/" + ended.suspicionId()));
  }
}
