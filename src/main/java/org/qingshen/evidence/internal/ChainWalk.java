package org.qingshen.evidence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.Text;

/** Goes along one chain, entry by entry, and remembers what does not fit and which files it saw. */
final class ChainWalk {

  private final List<Text> faults = new ArrayList<>();
  private final List<SealedFile> files = new ArrayList<>();
  private String previous = ChainHead.EMPTY.headSeal();
  private final boolean whole;
  private long last;
  private long entries;

  ChainWalk() {
    this.whole = true;
  }

  /** Looks at that entry alone, whatever stands before it. */
  ChainWalk(long only) {
    this.whole = false;
    this.last = only - 1;
  }

  /** Entries must come in the order of their numbers. */
  void take(EntryRow row) {
    missing(last + 1, row.seq() - 1);
    checkSeal(row);
    SealedEntry entry = entry(row);
    if (entry != null) {
      checkColumns(entry, row);
      if (whole && !previous.equals(entry.previousSeal())) {
        faults.add(Fault.of("link", row.seq()));
      }
      entry.attachments().forEach(file -> files.add(new SealedFile(entry.seq(), file)));
    }
    last = row.seq();
    previous = row.seal();
    entries++;
  }

  private void missing(long first, long until) {
    if (first == until) {
      faults.add(Fault.of("missing", first));
    } else if (first < until) {
      faults.add(Fault.of("gap", first, String.valueOf(until)));
    }
  }

  private void checkSeal(EntryRow row) {
    if (!Sm3.hex(row.envelope()).equals(row.seal())) {
      faults.add(Fault.of("changed", row.seq()));
    }
  }

  /** Null where the stored text is no envelope any more. */
  private SealedEntry entry(EntryRow row) {
    try {
      return Envelope.read(row.envelope(), row.seal());
    } catch (RuntimeException e) {
      faults.add(Fault.of("unreadable", row.seq()));
      return null;
    }
  }

  private void checkColumns(SealedEntry entry, EntryRow row) {
    checkColumn("case_id", entry.caseId(), row.caseId(), row);
    checkColumn("seq", entry.seq(), row.seq(), row);
    checkColumn("kind", entry.kind(), row.kind(), row);
    checkColumn("step", entry.step(), row.step(), row);
    checkColumn("person_id", entry.by().person().value(), row.personId(), row);
    checkColumn("sealed_at", entry.sealedAt(), row.sealedAt(), row);
    checkColumn("withheld_in", entry.withheldIn(), row.withheldIn(), row);
  }

  private void checkColumn(String column, Object sealed, Object stored, EntryRow row) {
    if (!Objects.equals(sealed, stored)) {
      faults.add(Fault.of("column", row.seq(), column));
    }
  }

  /** After the last entry. */
  void end(ChainHead head) {
    if (head == null) {
      faults.add(Text.of("evidence.fault.chain"));
      return;
    }
    missing(last + 1, head.headSeq());
    if (last > head.headSeq() || (last == head.headSeq() && !previous.equals(head.headSeal()))) {
      faults.add(Fault.of("head", last));
    }
  }

  /** The number of the entry taken last; 0 before the first. */
  long last() {
    return last;
  }

  long entries() {
    return entries;
  }

  /** Every file in every entry, as sealed. */
  List<SealedFile> files() {
    return files;
  }

  /** Grows; others who look at the same chain add theirs. */
  List<Text> faults() {
    return faults;
  }

  /** A file and the entry it was handed in with. */
  record SealedFile(long entry, Attachment file) {}
}
