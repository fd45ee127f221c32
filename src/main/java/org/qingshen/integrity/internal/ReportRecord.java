package org.qingshen.integrity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.Inquiries;
import org.qingshen.integrity.Reports.Evidence;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/** Seals a report in its case and has it triaged. The case's lock is held. */
@Component
class ReportRecord {

  /** Whoever reports stands behind it by a name that is not for the chain. */
  static final PersonId PUBLIC = new PersonId("public");

  private final Attachments attachments;
  private final Ledger ledger;
  private final Inquiries inquiries;
  private final Texts texts;

  ReportRecord(Attachments attachments, Ledger ledger, Inquiries inquiries, Texts texts) {
    this.attachments = attachments;
    this.ledger = ledger;
    this.inquiries = inquiries;
    this.texts = texts;
  }

  /** Returns the suspicion. */
  String keep(CaseFile file, String id, String number, Filing filing, String digest, Instant now) {
    SealedEntry entry = seal(file, number, filing, digest, stored(file, id, filing.files()), now);
    return inquiries.reported(
        file.id(),
        Suspicion.Source.PUBLIC,
        new Inquiries.Said(entry.seq(), filing.item(), List.of(), PUBLIC));
  }

  private List<AttachmentId> stored(CaseFile file, String id, List<Evidence> files) {
    List<AttachmentId> kept = new ArrayList<>();
    for (Evidence evidence : files) {
      String type =
          MediaTypeFactory.getMediaType(evidence.name())
              .map(MediaType::toString)
              .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      try (InputStream content = Files.newInputStream(evidence.content())) {
        Attachment stored =
            attachments.store(
                file.id(), new WorkItemId(id), "evidence", evidence.name(), type, content);
        kept.add(stored.id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return kept;
  }

  /** Its words are sealed as a digest: names and contacts do not belong into a chain. */
  private SealedEntry seal(
      CaseFile file,
      String number,
      Filing filing,
      String digest,
      List<AttachmentId> files,
      Instant now) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "reported");
    data.put("number", number);
    data.put("allegation", filing.item());
    data.put("digest", digest);
    data.put("sentence", texts.say(Text.of("integrity.report.sealed", number)));
    return ledger.seal(
        file.id(),
        new EntryDraft(
            "system",
            FalsificationInquiryModel.step(FalsificationInquiryModel.SUSPICION_RAISED),
            null,
            data,
            files,
            signatory(),
            null,
            now));
  }

  private Signatory signatory() {
    String name = texts.say(Text.of("integrity.report.signatory"));
    String post = texts.say(Text.of("integrity.report.signatory.post"));
    return new Signatory(PUBLIC, name, post, new OrganisationId("public"), name, null);
  }
}
