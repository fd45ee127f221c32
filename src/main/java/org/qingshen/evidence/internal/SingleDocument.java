package org.qingshen.evidence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.LedgerCheck.Checked;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** One file: what its row says, what the entry that froze it says, what lies in the store. */
@Component
class SingleDocument {

  private static final String DIGEST = "[0-9a-f]{64}";
  private static final int MOST = 50;

  private final AttachmentMapper mapper;
  private final LedgerMapper ledger;
  private final DocumentCheck documents;

  SingleDocument(AttachmentMapper mapper, LedgerMapper ledger, DocumentCheck documents) {
    this.mapper = mapper;
    this.ledger = ledger;
    this.documents = documents;
  }

  Optional<Checked> of(String idOrDigest) {
    List<Attachment> rows =
        idOrDigest.matches(DIGEST) ? mapper.ofDigest(idOrDigest, MOST) : mapper.ofId(idOrDigest);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Text> faults = new ArrayList<>();
    rows.forEach(row -> check(row, faults));
    Text what =
        Text.of(
            "evidence.checked.document",
            rows.get(0).name(),
            rows.get(0).caseId().value(),
            String.valueOf(rows.size()));
    return Optional.of(new Checked(what, rows.size(), faults));
  }

  private void check(Attachment row, List<Text> faults) {
    long entry = row.sealedIn() == null ? 0 : row.sealedIn();
    if (entry > 0 && !sealed(row, entry)) {
      faults.add(inCase(row, Fault.of("file.column", entry, row.name())));
    }
    switch (documents.content(row.digest())) {
      case INTACT -> {}
      case CHANGED -> faults.add(inCase(row, Fault.of("file.changed", entry, row.name())));
      case MISSING -> faults.add(inCase(row, Fault.of("file.missing", entry, row.name())));
    }
  }

  private boolean sealed(Attachment row, long entry) {
    ChainWalk walk = new ChainWalk(entry);
    ledger.entries(row.caseId(), entry - 1, entry, 1).forEach(walk::take);
    return walk.faults().isEmpty()
        && walk.files().stream().anyMatch(file -> file.file().equals(row));
  }

  private static Text inCase(Attachment row, Text fault) {
    return Text.of("evidence.fault.case", row.caseId().value(), fault);
  }
}
