package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.PublicFilings;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.publication.process.PublicNoticeProcess;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Keeps an objection: files, seal, row, work on a desk. The case's lock is held. */
@Component
class ObjectionRecord {

  private final ObjectionMapper mapper;
  private final PublicFilings filings;
  private final Ledger ledger;
  private final PublicNoticeProcess process;
  private final Texts texts;

  ObjectionRecord(
      ObjectionMapper mapper,
      PublicFilings filings,
      Ledger ledger,
      PublicNoticeProcess process,
      Texts texts) {
    this.mapper = mapper;
    this.filings = filings;
    this.ledger = ledger;
    this.process = process;
    this.texts = texts;
  }

  /** Returns the number of the objection. */
  String keep(Notice notice, Filing filing, String digest, String tokenDigest, Instant now) {
    String id = Ids.next();
    int count = mapper.count(notice.id()) + 1;
    String number = notice.caseNumber() + "-Y" + count;
    List<AttachmentId> files = filings.store(notice.caseId(), id, filing.files());
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
    return filings.signatory(
        Text.of("publication.signatory.public"), Text.of("publication.signatory.objector"));
  }
}
