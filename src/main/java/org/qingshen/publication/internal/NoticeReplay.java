package org.qingshen.publication.internal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.forms.FormData;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Objections.State;

/** What rows the entries of a case make of its notice and of objections; oldest entry first. */
final class NoticeReplay {

  static final List<String> STEPS =
      List.of(
          NoticeSeals.OPENED,
          NoticeSeals.FILED,
          NoticeSeals.ANSWERED,
          NoticeSeals.CONFIRMED,
          NoticeSeals.DROPPED);

  private final String notice;
  private final String list;
  private final Map<String, String> salts;
  private final List<SealedRow> notices = new ArrayList<>();
  private final Map<String, SealedRow> rows = new LinkedHashMap<>();
  private final Map<String, SealedRow> objections = new LinkedHashMap<>();

  /**
   * @param notice its id, which is sealed as a digest
   * @param found objections as they stand: the salt of their digests is theirs
   */
  NoticeReplay(String notice, String list, List<ObjectionRow> found) {
    this.notice = notice;
    this.list = list;
    this.salts =
        found.stream().collect(toMap(ObjectionRow::number, ObjectionRow::tokenDigest, (a, b) -> a));
  }

  void take(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    if (entry.step().equals(NoticeSeals.OPENED) && data.text("result").equals("opened")) {
      opened(entry, data);
    } else if (entry.step().equals(NoticeSeals.FILED) && !data.text("number").isEmpty()) {
      filed(entry, data);
    } else if (entry.step().equals(NoticeSeals.ANSWERED) && !entry.by().isSystem()) {
      answered(objections.get(data.text("objectionNumber")).then(entry), entry, data);
    } else if (entry.step().equals(NoticeSeals.CONFIRMED) && !entry.by().isSystem()) {
      confirmed(objections.get(data.text("objectionNumber")).then(entry), entry, data);
    } else if (entry.step().equals(NoticeSeals.DROPPED)) {
      off(data.text("row"), entry, RowState.DROPPED);
    }
  }

  private void opened(SealedEntry entry, FormData data) {
    notices.add(
        SealedRow.of(entry)
            .says("caseId", entry.caseId())
            .says("title", data.text("title"))
            .says("openedAt", entry.sealedAt())
            .says("dueAt", Instant.parse(data.text("due")))
            .says("listId", list)
            .says("seq", entry.seq())
            .digests(
                data.values().get(NoticeSeals.NOTICE), entry.caseId().value(), NoticeSeals.HEAD));
    for (FormData row : data.rows("rows")) {
      SealedRow sealed =
          SealedRow.of(entry)
              .says("noticeId", notice)
              .says("rowNo", row.text("no"))
              .says("state", RowState.ON)
              .digests(row.values().get(NoticeSeals.COLUMNS), notice, NoticeSeals.ROW);
      for (String same : List.of("title", "party", "place", "category")) {
        sealed.says(same, row.text(same));
      }
      rows.put(row.text("no"), sealed);
    }
  }

  private void filed(SealedEntry entry, FormData data) {
    String number = data.text("number");
    objections.put(
        number,
        SealedRow.of(entry)
            .says("caseId", entry.caseId())
            .says("number", number)
            .says("rowNo", data.text("row"))
            .says("digest", data.text("digest"))
            .says("filedAt", entry.sealedAt())
            .says("state", State.FILED)
            .says("seq", entry.seq())
            .digests(
                data.values().get(NoticeSeals.COLUMNS),
                salts.getOrDefault(number, ""),
                NoticeSeals.OBJECTION));
  }

  private static void answered(SealedRow objection, SealedEntry entry, FormData data) {
    boolean upheld = data.text("result").equals("UPHELD");
    objection
        .says("state", upheld ? State.CONCURRING : State.DISMISSED)
        .says("reasons", data.text("reasons"))
        .says("reply", data.text("reply"))
        .says("answeredBy", entry.by().person())
        .says("closedAt", upheld ? null : entry.sealedAt());
  }

  private void confirmed(SealedRow objection, SealedEntry entry, FormData data) {
    boolean agreed = data.text("concurrence").equals("AGREED");
    objection
        .says("state", agreed ? State.UPHELD : State.FILED)
        .says("declined", agreed ? null : data.text("remark"))
        .says("closedAt", agreed ? entry.sealedAt() : null);
    if (agreed) {
      off(String.valueOf(objection.value("rowNo")), entry, RowState.TAKEN_OFF);
    }
  }

  /** The first reason stands. */
  private void off(String no, SealedEntry entry, RowState state) {
    SealedRow row = rows.get(no);
    if (row != null && row.value("state") == RowState.ON) {
      row.then(entry).says("state", state).says("changedAt", entry.sealedAt());
    }
  }

  Collection<SealedRow> notices() {
    return notices;
  }

  Collection<SealedRow> rows() {
    return rows.values();
  }

  Collection<SealedRow> objections() {
    return objections.values();
  }
}
