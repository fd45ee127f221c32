package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.RowDigests;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What the chain of a case holds of the rows of its notice. */
@Component
class NoticeSeals {

  static final String OPENED = PublicNoticeModel.step(PublicNoticeModel.OPEN_NOTICE);
  static final String FILED = PublicNoticeModel.step(PublicNoticeModel.OBJECTION_FILED);
  static final String ANSWERED = PublicNoticeModel.step(PublicNoticeModel.ANSWER_OBJECTION);
  static final String CONFIRMED = PublicNoticeModel.step(PublicNoticeModel.CONFIRM_OBJECTION);
  static final String DROPPED = "publication/dropRow";

  static final String NOTICE = "notice";

  /** Beside number, row and digest, as digests: who objected stays out of the chain. */
  static final String COLUMNS = "columns";

  static final String[] OBJECTION = {
    "id", "noticeId", "objector", "contact", "facts", "tokenDigest"
  };
  static final String[] HEAD = {
    "id", "caseKind", "caseNumber", "province", "issuer", "basis", "remark", "workingDays"
  };
  static final String[] ROW = {"subject"};

  private final Ledger ledger;
  private final Texts texts;

  NoticeSeals(Ledger ledger, Texts texts) {
    this.ledger = ledger;
    this.texts = texts;
  }

  static Map<String, String> of(NoticeRow row) {
    return RowDigests.of(row, row.caseId().value(), HEAD);
  }

  static Map<String, Object> of(NoticeSubject.Row row, String notice) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("no", String.valueOf(row.no()));
    data.put("title", row.title());
    data.put("party", row.party());
    data.put("place", row.place());
    data.put("category", row.category());
    data.put(COLUMNS, RowDigests.of(row, notice, ROW));
    return data;
  }

  /** Salted by what only the objector holds. */
  static Map<String, String> of(ObjectionRow row) {
    return RowDigests.of(row, row.tokenDigest(), OBJECTION);
  }

  /** That a row left the notice because its own case ended. */
  SealedEntry dropped(CaseId caseId, int row, Instant at) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "dropped");
    data.put("row", String.valueOf(row));
    data.put("sentence", texts.say(Text.of("publication.sealed.dropped", row)));
    return ledger.seal(
        caseId,
        new EntryDraft("system", DROPPED, null, data, List.of(), Signatory.SYSTEM, null, at));
  }
}
