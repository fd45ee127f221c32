package org.qingshen.letters.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.evidence.Sm3;
import org.qingshen.letters.Letters;
import org.qingshen.letters.internal.LetterFacts.Made;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.springframework.stereotype.Component;

/** Writes a letter, stores it and seals it. */
@Component
class LetterMaker {

  /** Kind of the entries that hold letters. */
  static final String ENTRY = "letter";

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final WorkItemId ORIGIN = new WorkItemId("letters");

  private final Templates templates;
  private final LetterFacts facts;
  private final LetterSettings settings;
  private final Attachments attachments;
  private final Ledger ledger;
  private final Texts texts;

  LetterMaker(
      Templates templates,
      LetterFacts facts,
      LetterSettings settings,
      Attachments attachments,
      Ledger ledger,
      Texts texts) {
    this.templates = templates;
    this.facts = facts;
    this.settings = settings;
    this.attachments = attachments;
    this.ledger = ledger;
    this.texts = texts;
  }

  Written write(Letters.Order order, Made made) {
    TemplateContent template = templates.inForce(order.province(), order.kind());
    return new Written(store(order, made, filled(order, made, template)), template);
  }

  private byte[] filled(Letters.Order order, Made made, TemplateContent template) {
    Map<String, Object> all = facts.of(order, made);
    try {
      return LetterDocument.fill(
          order.kind(), template.content(), all, settings.verifyUrl(made.token()));
    } catch (IOException | RuntimeException e) {
      Text title = order.kind().title();
      Text reason = Text.of("letters.failed.template", title, template.version());
      throw Failures.of(reason, texts, e);
    }
  }

  private Attachment store(Letters.Order order, Made made, byte[] document) {
    try {
      return attachments.store(
          order.caseId(),
          ORIGIN,
          ENTRY,
          name(order, made),
          DOCX,
          new ByteArrayInputStream(document));
    } catch (IOException e) {
      Text reason = Text.of("letters.failed.store", e.getClass().getSimpleName());
      throw Failures.of(reason, texts, e);
    }
  }

  private String name(Letters.Order order, Made made) {
    String version = made.version() == 1 ? "" : "_v" + made.version();
    return texts.say(order.kind().title()) + "_" + made.number() + version + ".docx";
  }

  /** With all that its row says. */
  SealedEntry seal(String id, Letters.Order order, Made made, Written written) {
    List<String> issuers = order.issuers().stream().map(Organisation::name).toList();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", order.kind().name());
    data.put("number", made.number());
    data.put("version", String.valueOf(made.version()));
    data.put("issuers", issuers);
    data.put("template", String.valueOf(written.template().version()));
    data.put("templateDigest", Sm3.hex(written.template().content()));
    data.put("row", row(id, order));
    data.put("token", made.token());
    data.put("digest", written.document().digest());
    if (made.correction() != null) {
      data.put("correction", made.correction());
    }
    data.put(
        "sentence",
        texts.say(
            Text.of(
                "letters.sealed",
                order.kind().title(),
                made.number(),
                LetterFacts.issuers(order, "、"),
                made.version())));
    return ledger.seal(
        order.caseId(),
        new EntryDraft(
            ENTRY,
            order.kind().step(),
            null,
            data,
            List.of(written.document().id()),
            Signatory.SYSTEM,
            null,
            made.at()));
  }

  private static Map<String, Object> row(String id, Letters.Order order) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("orderKey", order.key());
    row.put("issuer", LetterFacts.issuers(order, "、"));
    row.put(
        "issuerIds",
        order.issuers().stream().map(it -> it.id().value()).collect(Collectors.joining(",")));
    return row;
  }

  /** A stored letter and the template it was made from. */
  record Written(Attachment document, TemplateContent template) {}
}
