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
import java.util.stream.Stream;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.internal.ChainWalk.SealedFile;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds the files of a chain, rows and contents, to what its entries say of them. */
@Component
class DocumentCheck {

  private final AttachmentMapper mapper;
  private final DocumentStore store;

  DocumentCheck(AttachmentMapper mapper, DocumentStore store) {
    this.mapper = mapper;
    this.store = store;
  }

  /** The rows, up to the entry read last: later ones may have come meanwhile. */
  void rows(CaseId caseId, long last, List<SealedFile> files, List<Text> faults) {
    List<Attachment> stored = mapper.sealedOf(caseId);
    Map<AttachmentId, Attachment> rows =
        stored.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    Set<AttachmentId> sealed = new HashSet<>();
    for (SealedFile file : files) {
      sealed.add(file.file().id());
      row(file, rows.get(file.file().id()), faults);
    }
    Stream.concat(
            stored.stream().filter(row -> row.sealedIn() <= last),
            mapper.beyondHead(caseId).stream())
        .filter(row -> sealed.add(row.id()))
        .forEach(row -> faults.add(Fault.of("file.added", row.sealedIn(), row.name())));
  }

  private static void row(SealedFile sealed, Attachment row, List<Text> faults) {
    if (row == null) {
      faults.add(Fault.of("file.row", sealed.entry(), sealed.file().name()));
    } else if (!sealed.file().equals(row)) {
      faults.add(Fault.of("file.column", sealed.entry(), sealed.file().name()));
    }
  }

  /**
   * The contents, without the database.
   *
   * @return how many were read
   */
  long contents(List<SealedFile> files, List<Text> faults) {
    Map<String, Content> contents = new HashMap<>();
    for (SealedFile sealed : files) {
      switch (contents.computeIfAbsent(sealed.file().digest(), this::content)) {
        case INTACT -> {}
        case CHANGED -> faults.add(Fault.of("file.changed", sealed.entry(), sealed.file().name()));
        case MISSING -> faults.add(Fault.of("file.missing", sealed.entry(), sealed.file().name()));
      }
    }
    return contents.size();
  }

  Content content(String digest) {
    try (InputStream in = store.open(digest)) {
      return Sm3.hex(in).equals(digest) ? Content.INTACT : Content.CHANGED;
    } catch (IOException | IllegalArgumentException e) {
      return Content.MISSING;
    }
  }

  enum Content {
    INTACT,
    CHANGED,
    MISSING
  }
}
