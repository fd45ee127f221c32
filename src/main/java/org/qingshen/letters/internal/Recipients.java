package org.qingshen.letters.internal;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.notification.Messages;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Who is told that a letter was issued: the applicant always; the offices a recommendation is
 * addressed to; the city that recommended what the province has checked.
 */
@Component
class Recipients {

  private static final List<PostKind> CITY =
      List.of(PostKind.CITY_ECO, PostKind.CITY_DRC, PostKind.CITY_IIT);
  private static final List<PostKind> PROVINCE =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);
  private static final List<PostKind> EVERYONE =
      Stream.concat(CITY.stream(), PROVINCE.stream()).toList();

  private final CaseFiles cases;
  private final Messages messages;

  Recipients(CaseFiles cases, Messages messages) {
    this.cases = cases;
    this.messages = messages;
  }

  void tell(Letter letter) {
    CaseFile file = cases.of(letter.caseId());
    String reference = file.number() == null ? file.id().value() : file.number();
    Text subject = Text.of("letters.note", letter.kind().title(), letter.number(), reference);
    Messages.Note note =
        new Messages.Note("letter", subject, "case/" + reference, "letter-" + letter.id());
    Stream.concat(Stream.of(PostKind.PILOT_BODY), offices(letter.kind()).stream())
        .map(post -> Queue.of(post, file.applicant(), file.region()))
        .forEach(queue -> messages.tell(queue, note));
  }

  private static List<PostKind> offices(LetterKind kind) {
    return switch (kind) {
      case RECOMMENDATION, CREDIT_DECISION -> PROVINCE;
      case VETO_DECISION -> EVERYONE;
      case COMPLETION_NOTICE,
          FORMAT_PASSED,
          FORMAT_REJECTED,
          NOT_SELECTED,
          DECISION_APPROVED,
          DECISION_REFUSED ->
          CITY;
      case ACCEPTANCE, REFUSAL, INQUIRY_NOTICE, INQUIRY_CLEARANCE -> List.of();
    };
  }
}
