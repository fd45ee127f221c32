package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.Inquiries;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.publication.PublicFilings;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Seals a report in its case and has it triaged. The case's lock is held. */
@Component
class ReportRecord {

  private final PublicFilings filings;
  private final Ledger ledger;
  private final Inquiries inquiries;
  private final Texts texts;

  ReportRecord(PublicFilings filings, Ledger ledger, Inquiries inquiries, Texts texts) {
    this.filings = filings;
    this.ledger = ledger;
    this.inquiries = inquiries;
    this.texts = texts;
  }

  /** Returns the suspicion. */
  String keep(CaseFile file, String id, String number, Filing filing, String digest, Instant now) {
    SealedEntry entry =
        seal(file, number, filing, digest, filings.store(file.id(), id, filing.files()), now);
    return inquiries.reported(
        file.id(),
        Suspicion.Source.PUBLIC,
        new Inquiries.Said(entry.seq(), filing.item(), List.of(), PublicFilings.PUBLIC));
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
    return filings.signatory(
        Text.of("integrity.report.signatory"), Text.of("integrity.report.signatory.post"));
  }
}
