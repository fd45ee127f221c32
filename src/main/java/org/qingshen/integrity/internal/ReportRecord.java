package org.qingshen.integrity.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.RowDigests;
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

  /** Beside number, item and digest, as digests: who reported stays out of the chain. */
  static final String COLUMNS = "columns";

  static final String[] DIGESTED = {
    "id", "province", "referenceSaid", "referenceKey", "reporter", "contact", "facts", "tokenDigest"
  };

  /**
   * Returns the suspicion.
   *
   * @param row as it will stand in its table
   */
  String keep(CaseFile file, ReportRow row, Filing filing) {
    SealedEntry entry = seal(file, row, filings.store(file.id(), row.id(), filing.files()));
    return inquiries.reported(
        file.id(),
        Suspicion.Source.PUBLIC,
        new Inquiries.Said(entry.seq(), row.item(), List.of(), PublicFilings.PUBLIC));
  }

  /** Its words are sealed as a digest: names and contacts do not belong into a chain. */
  private SealedEntry seal(CaseFile file, ReportRow row, List<AttachmentId> files) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "reported");
    data.put("number", row.number());
    data.put("allegation", row.item());
    data.put("digest", row.digest());
    data.put(COLUMNS, RowDigests.of(row, row.tokenDigest(), DIGESTED));
    data.put("sentence", texts.say(Text.of("integrity.report.sealed", row.number())));
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
            row.filedAt()));
  }

  private Signatory signatory() {
    return filings.signatory(
        Text.of("integrity.report.signatory"), Text.of("integrity.report.signatory.post"));
  }
}
