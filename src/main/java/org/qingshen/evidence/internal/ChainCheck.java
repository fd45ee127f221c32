package org.qingshen.evidence.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes a chain from what is stored and says every way in which it does not fit. */
@Component
class ChainCheck {

  private final LedgerMapper mapper;
  private final AttachmentMapper files;
  private final DocumentCheck documents;
  private final Clock clock;

  ChainCheck(LedgerMapper mapper, AttachmentMapper files, DocumentCheck documents, Clock clock) {
    this.mapper = mapper;
    this.files = files;
    this.documents = documents;
    this.clock = clock;
  }

  /** One moment of the database for head, entries and files, or an act in between is a fault. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification of(CaseId caseId) {
    ChainHead head = mapper.head(caseId);
    List<EntryRow> rows = mapper.entries(caseId);
    List<Attachment> claimed = files.sealedOf(caseId);
    List<Text> faults = new ArrayList<>();
    List<SealedEntry> entries = entries(rows, faults);
    checkHead(head, rows, faults);
    long checked = documents.check(entries, claimed, faults);
    return new Verification(
        clock.instant(), rows.size(), checked, head == null ? "" : head.headSeal(), faults);
  }

  private static List<SealedEntry> entries(List<EntryRow> rows, List<Text> faults) {
    List<SealedEntry> entries = new ArrayList<>();
    String previous = ChainHead.EMPTY.headSeal();
    long expected = 1;
    for (EntryRow row : rows) {
      checkGap(expected, row.seq() - 1, faults);
      expected = row.seq() + 1;
      SealedEntry entry = entry(row, faults);
      if (entry != null) {
        entries.add(entry);
        checkLink(entry, row, previous, faults);
      }
      previous = row.seal();
    }
    return entries;
  }

  private static void checkGap(long first, long last, List<Text> faults) {
    if (first == last) {
      faults.add(Fault.of("missing", first));
    } else if (first < last) {
      faults.add(Fault.of("gap", first, String.valueOf(last)));
    }
  }

  /** Null where the stored text is no envelope any more. */
  private static SealedEntry entry(EntryRow row, List<Text> faults) {
    if (!Sm3.hex(row.envelope()).equals(row.seal())) {
      faults.add(Fault.of("changed", row.seq()));
    }
    try {
      SealedEntry entry = Envelope.read(row.envelope(), row.seal());
      checkColumns(entry, row, faults);
      return entry;
    } catch (RuntimeException e) {
      faults.add(Fault.of("unreadable", row.seq()));
      return null;
    }
  }

  private static void checkColumns(SealedEntry entry, EntryRow row, List<Text> faults) {
    checkColumn("case_id", entry.caseId(), row.caseId(), row, faults);
    checkColumn("seq", entry.seq(), row.seq(), row, faults);
    checkColumn("kind", entry.kind(), row.kind(), row, faults);
    checkColumn("step", entry.step(), row.step(), row, faults);
    checkColumn("person_id", entry.by().person().value(), row.personId(), row, faults);
    checkColumn("sealed_at", entry.sealedAt(), row.sealedAt(), row, faults);
    checkColumn("withheld_in", entry.withheldIn(), row.withheldIn(), row, faults);
  }

  private static void checkColumn(
      String column, Object sealed, Object stored, EntryRow row, List<Text> faults) {
    if (!Objects.equals(sealed, stored)) {
      faults.add(Fault.of("column", row.seq(), column));
    }
  }

  private static void checkLink(
      SealedEntry entry, EntryRow row, String previous, List<Text> faults) {
    if (!previous.equals(entry.previousSeal())) {
      faults.add(Fault.of("link", row.seq()));
    }
  }

  private static void checkHead(ChainHead head, List<EntryRow> rows, List<Text> faults) {
    if (head == null) {
      faults.add(Text.of("evidence.fault.chain"));
      return;
    }
    EntryRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    long seq = last == null ? 0 : last.seq();
    checkGap(seq + 1, head.headSeq(), faults);
    String seal = last == null ? ChainHead.EMPTY.headSeal() : last.seal();
    if (seq > head.headSeq() || (seq == head.headSeq() && !seal.equals(head.headSeal()))) {
      faults.add(Fault.of("head", seq));
    }
  }
}
