package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds the files of a chain, rows and contents, to what its entries say of them. */
@Component
class DocumentCheck {

  private final DocumentStore store;

  DocumentCheck(DocumentStore store) {
    this.store = store;
  }

  /**
   * @return how many files were read
   */
  long check(List<SealedEntry> entries, List<Attachment> stored, List<Text> faults) {
    Map<AttachmentId, Attachment> rows =
        stored.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    Map<String, Content> contents = new HashMap<>();
    Set<AttachmentId> sealed = new HashSet<>();
    for (SealedEntry entry : entries) {
      for (Attachment file : entry.attachments()) {
        sealed.add(file.id());
        checkRow(entry, file, rows.get(file.id()), faults);
        checkContent(entry, file, contents, faults);
      }
    }
    stored.stream()
        .filter(row -> !sealed.contains(row.id()))
        .forEach(row -> faults.add(Fault.of("file.added", row.sealedIn(), row.name())));
    return contents.size();
  }

  private static void checkRow(
      SealedEntry entry, Attachment sealed, Attachment row, List<Text> faults) {
    if (row == null) {
      faults.add(Fault.of("file.row", entry.seq(), sealed.name()));
    } else if (!sealed.equals(row)) {
      faults.add(Fault.of("file.column", entry.seq(), sealed.name()));
    }
  }

  private void checkContent(
      SealedEntry entry, Attachment file, Map<String, Content> contents, List<Text> faults) {
    switch (contents.computeIfAbsent(file.digest(), this::content)) {
      case INTACT -> {}
      case CHANGED -> faults.add(Fault.of("file.changed", entry.seq(), file.name()));
      case MISSING -> faults.add(Fault.of("file.missing", entry.seq(), file.name()));
    }
  }

  private Content content(String digest) {
    try (InputStream in = store.open(digest)) {
      return Sm3.hex(in).equals(digest) ? Content.INTACT : Content.CHANGED;
    } catch (IOException | IllegalArgumentException e) {
      return Content.MISSING;
    }
  }

  private enum Content {
    INTACT,
    CHANGED,
    MISSING
  }
}
