package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.CaseArchive;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.internal.StoredZipWriter.Measured;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** The chain of an archive, recomputed entry by entry. */
final class ArchivedChain {

  private final CaseId caseId;
  private final Map<String, Measured> members;
  private final Consumer<Text> faults;
  private final Map<Long, String> seals = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private String previous = ChainHead.EMPTY.headSeal();
  private long last;
  private long shown;
  private long hidden;

  ArchivedChain(CaseId caseId, Map<String, Measured> members, Consumer<Text> faults) {
    this.caseId = caseId;
    this.members = members;
    this.faults = faults;
  }

  /**
   * @param text the sealed text; null where the archive has none
   */
  void take(JsonNode listed, String text) {
    long seq = CheckpointLine.number(listed, "seq");
    String seal = CheckpointLine.text(listed, "seal");
    boolean readable = listed.required("shown").booleanValue();
    missing(last + 1, seq - 1);
    if (seq <= last) {
      faults.accept(Fault.of("link", seq));
    }
    if (readable) {
      shown(seq, seal, text);
    } else {
      hidden++;
      if (text != null) {
        faults.accept(Text.of("evidence.archive.extra", ArchiveFormat.entry(seq)));
      }
    }
    seals.put(seq, seal);
    previous = seal;
    last = seq;
  }

  /** One fault for all of a gap: an archive may claim any number. */
  private void missing(long first, long until) {
    if (first == until) {
      faults.accept(Fault.of("missing", first));
    } else if (first < until) {
      faults.accept(Fault.of("gap", first, String.valueOf(until)));
    }
  }

  private void shown(long seq, String seal, String text) {
    shown++;
    if (text == null) {
      faults.accept(Fault.of("missing", seq));
      return;
    }
    if (!Sm3.hex(text).equals(seal)) {
      faults.accept(Fault.of("changed", seq));
    }
    SealedEntry entry;
    try {
      entry = Envelope.read(text, seal);
    } catch (RuntimeException e) {
      faults.accept(Fault.of("unreadable", seq));
      return;
    }
    places.add(ArchiveFormat.entry(seq));
    if (!entry.caseId().equals(caseId)) {
      faults.accept(Fault.of("column", seq, "case_id"));
    }
    if (entry.seq() != seq) {
      faults.accept(Fault.of("column", seq, "seq"));
    }
    if (!entry.previousSeal().equals(previous)) {
      faults.accept(Fault.of("link", seq));
    }
    entry.attachments().forEach(file -> document(seq, file));
  }

  private void document(long seq, Attachment file) {
    String place = CaseArchive.Contents.place(file);
    places.add(place);
    Measured there = members.get(place);
    if (there == null) {
      faults.accept(Fault.of("file.missing", seq, file.name()));
    } else if (!there.digest().equals(file.digest()) || there.size() != file.size()) {
      faults.accept(Fault.of("file.changed", seq, file.name()));
    }
  }

  /** Entries and documents that no entry names do not belong there, whatever the list says. */
  void end(Set<String> present) {
    present.stream()
        .filter(
            name ->
                name.startsWith(ArchiveFormat.ENTRIES) || name.startsWith(ArchiveFormat.DOCUMENTS))
        .filter(name -> !places.contains(name))
        .sorted()
        .forEach(name -> faults.accept(Text.of("evidence.archive.extra", name)));
  }

  Map<Long, String> seals() {
    return seals;
  }

  long shown() {
    return shown;
  }

  long hidden() {
    return hidden;
  }

  long documents() {
    return places.stream().filter(place -> place.startsWith(ArchiveFormat.DOCUMENTS)).count();
  }
}
