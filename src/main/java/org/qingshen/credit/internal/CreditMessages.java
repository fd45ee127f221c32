package org.qingshen.credit.internal;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Tells the subject of a record, and the departments, what became of a request. */
@Component
class CreditMessages {

  private static final String KIND = "credit";
  private static final List<PostKind> DEPARTMENTS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);

  private final Messages messages;

  CreditMessages(Messages messages) {
    this.messages = messages;
  }

  /** An annulled record is not yet a case reopened: the departments are told what is theirs. */
  void decided(CaseFile file, CreditRow record, CreditReviewRow review, boolean granted) {
    String outcome = review.kind() + "." + (granted ? "GRANTED" : "REFUSED");
    Note note = note(file, "credit.message." + outcome, "decided/" + review.id());
    messages.tell(review.hands(), note);
    if (record.organisationId() != null) {
      messages.tell(subject(file, record), note);
    } else if (record.personId() != null) {
      messages.tell(List.of(record.personId()), note);
    }
    if (review.onPaper()) {
      messages.tell(review.hands(), note(file, "credit.message.paper", "paper/" + review.id()));
    }
    if (granted && review.kind() == CreditReviewRow.Kind.APPEAL) {
      tell(DEPARTMENTS, file, note(file, "credit.message.annulled", "told/" + review.id()));
    }
  }

  void overdue(CaseFile file, CreditReviewRow review) {
    Note note = note(file, "credit.message.overdue", "overdue/" + review.id());
    tell(Stream.concat(DEPARTMENTS.stream(), Stream.of(PostKind.AUDITOR)).toList(), file, note);
  }

  void expired(CaseFile file, CreditRow record) {
    if (record.organisationId() != null) {
      Note note = note(file, "credit.message.expired", "expired/" + record.id());
      messages.tell(subject(file, record), note);
    }
  }

  private void tell(List<PostKind> posts, CaseFile file, Note note) {
    posts.forEach(post -> messages.tell(Queue.of(post, file.applicant(), file.region()), note));
  }

  private static Queue subject(CaseFile file, CreditRow record) {
    return Queue.of(PostKind.PILOT_BODY, record.organisationId(), file.region());
  }

  private static Note note(CaseFile file, String sentence, String key) {
    String reference = file.number() == null ? file.id().value() : file.number();
    return new Note(KIND, Text.of(sentence, reference), "case/" + reference, "credit/" + key);
  }
}
