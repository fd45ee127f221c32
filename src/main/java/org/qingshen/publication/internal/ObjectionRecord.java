package org.qingshen.publication.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Objections.Evidence;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.publication.process.PublicNoticeProcess;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/** Keeps an objection: files, seal, row, work on a desk. The case's lock is held. */
@Component
class ObjectionRecord {

  /** Whoever objects stands behind it by a name that is not for the chain. */
  static final PersonId PUBLIC = new PersonId("public");

  private final ObjectionMapper mapper;
  private final Attachments attachments;
  private final Ledger ledger;
  private final PublicNoticeProcess process;
  private final Texts texts;

  ObjectionRecord(
      ObjectionMapper mapper,
      Attachments attachments,
      Ledger ledger,
      PublicNoticeProcess process,
      Texts texts) {
    this.mapper = mapper;
    this.attachments = attachments;
    this.ledger = ledger;
    this.process = process;
    this.texts = texts;
  }

  /** Returns the number of the objection. */
  String keep(Notice notice, Filing filing, String digest, String tokenDigest, Instant now) {
    String id = Ids.next();
    int count = mapper.count(notice.id()) + 1;
    String number = notice.caseNumber() + "-Y" + count;
    List<AttachmentId> files = stored(notice, id, filing.files());
    SealedEntry entry = seal(notice, number, filing, digest, files, now);
    mapper.insert(
        new ObjectionRow(
            id,
            notice.id(),
            notice.caseId(),
            number,
            filing.row(),
            filing.name().strip(),
            filing.contact().strip(),
            filing.facts().strip(),
            digest,
            tokenDigest,
            now,
            State.FILED,
            null,
            null,
            null,
            null,
            null,
            null,
            entry.seq()));
    process.objectionFiled(notice.caseId());
    return number;
  }

  private List<AttachmentId> stored(Notice notice, String id, List<Evidence> files) {
    List<AttachmentId> kept = new ArrayList<>();
    for (Evidence file : files) {
      String type =
          MediaTypeFactory.getMediaType(file.name())
              .map(MediaType::toString)
              .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      try (InputStream content = Files.newInputStream(file.content())) {
        Attachment stored =
            attachments.store(
                notice.caseId(), new WorkItemId(id), "evidence", file.name(), type, content);
        kept.add(stored.id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return kept;
  }

  /** Its words are sealed as a digest: names and contacts do not belong into a chain. */
  private SealedEntry seal(
      Notice notice,
      String number,
      Filing filing,
      String digest,
      List<AttachmentId> files,
      Instant now) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "filed");
    data.put("number", number);
    data.put("row", String.valueOf(filing.row()));
    data.put("digest", digest);
    data.put("sentence", texts.say(Text.of("publication.sealed.objection", number, filing.row())));
    return ledger.seal(
        notice.caseId(),
        new EntryDraft(
            "system",
            PublicNoticeModel.step(PublicNoticeModel.OBJECTION_FILED),
            null,
            data,
            files,
            signatory(),
            null,
            now));
  }

  private Signatory signatory() {
    String name = texts.say(Text.of("publication.signatory.public"));
    String post = texts.say(Text.of("publication.signatory.objector"));
    return new Signatory(PUBLIC, name, post, new OrganisationId("public"), name, null);
  }
}
