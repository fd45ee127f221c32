package org.qingshen.casefile.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.springframework.stereotype.Component;

/** The entries of a readable case that a person may read: not withheld, and kept back by nobody. */
@Component
class ReadableEntries {

  private final Ledger ledger;
  private final List<EntryAudience> audiences;

  ReadableEntries(Ledger ledger, List<EntryAudience> audiences) {
    this.ledger = ledger;
    this.audiences = List.copyOf(audiences);
  }

  List<SealedEntry> of(CaseFile file, Actor reader) {
    return ledger.readable(file.id(), reader.id()).stream()
        .filter(
            entry -> audiences.stream().allMatch(audience -> audience.mayRead(entry, file, reader)))
        .toList();
  }
}
