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
    ObjectionRow row =
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
            0);
    mapper.insert(row.sealedIn(seal(row, files).seq()));
    process.objectionFiled(notice.caseId());
    return number;
  }

  /** Its words are sealed as a digest: names and contacts do not belong into a chain. */
  private SealedEntry seal(ObjectionRow row, List<AttachmentId> files) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "filed");
    data.put("number", row.number());
    data.put("row", String.valueOf(row.rowNo()));
    data.put("digest", row.digest());
    data.put(NoticeSeals.COLUMNS, NoticeSeals.of(row));
    data.put(
        "sentence", texts.say(Text.of("publication.sealed.objection", row.number(), row.rowNo())));
    return ledger.seal(
        row.caseId(),
        new EntryDraft(
            "system", NoticeSeals.FILED, null, data, files, signatory(), null, row.filedAt()));
  }

  private Signatory signatory() {
    return filings.signatory(
        Text.of("publication.signatory.public"), Text.of("publication.signatory.objector"));
  }
}
