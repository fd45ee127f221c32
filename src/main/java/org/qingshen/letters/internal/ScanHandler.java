package org.qingshen.letters.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** A department that issued a letter adds the scan of the stamped print; once for each letter. */
@Component
class ScanHandler implements CaseActHandler {

  static final String KIND = "add-scan";

  private static final String LETTER = "letter";
  private static final String FILE = "file";
  private static final Set<String> FORMATS = Set.of("application/pdf", "image/jpeg", "image/png");
  private static final long MAX_BYTES = 20L * 1024 * 1024;

  private final LetterMapper mapper;
  private final Attachments attachments;
  private final Texts texts;

  ScanHandler(LetterMapper mapper, Attachments attachments, Texts texts) {
    this.mapper = mapper;
    this.attachments = attachments;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("letters.scan");
  }

  @Override
  public String form() {
    return "letters/scan.form";
  }

  @Override
  public String permission() {
    return Permissions.DESK_USE;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return unscanned(caseId).stream()
        .flatMap(letter -> issuing(letter, actor).stream())
        .findFirst();
  }

  private static Optional<Post> issuing(LetterRow letter, Actor actor) {
    return actor.posts().stream()
        .filter(post -> post.kind().department().isPresent())
        .filter(post -> letter.issuers().contains(post.organisation()))
        .findFirst();
  }

  @Override
  public FormContext context(CaseId caseId) {
    List<Option> letters =
        unscanned(caseId).stream()
            .map(
                letter ->
                    new Option(
                        letter.id(),
                        new Label(
                            texts.say(
                                Text.of(
                                    "letters.scan.choice", letter.kind().title(), letter.number())),
                            "")))
            .toList();
    return new FormContext(Map.of(), Map.of("letters", letters), Map.of(), MAX_BYTES);
  }

  private List<LetterRow> unscanned(CaseId caseId) {
    return mapper.of(caseId).stream().filter(letter -> letter.scanId() == null).toList();
  }

  @Override
  public List<Problem> check(Act act) {
    boolean own =
        chosen(act).filter(letter -> issuing(letter, act.actor()).isPresent()).isPresent();
    if (!own) {
      return List.of(new Problem(LETTER, Text.of("letters.scan.notYours")));
    }
    boolean scan =
        attachments
            .find(file(act.data()))
            .map(Attachment::mediaType)
            .filter(FORMATS::contains)
            .isPresent();
    return scan ? List.of() : List.of(new Problem(FILE, Text.of("letters.scan.format")));
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    LetterRow letter = chosen(act).orElseThrow();
    if (mapper.scanned(letter.id(), file(act.data())) != 1) {
      throw new IllegalStateException("Letter " + letter.id() + " has a scan in spite of the lock");
    }
    return Text.of("letters.scan.done");
  }

  private Optional<LetterRow> chosen(Act act) {
    String id = act.data().text(LETTER);
    return unscanned(act.caseId()).stream().filter(letter -> letter.id().equals(id)).findFirst();
  }

  private static AttachmentId file(FormData data) {
    return data.files(FILE).get(0);
  }
}
