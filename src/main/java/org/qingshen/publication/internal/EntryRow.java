package org.qingshen.publication.internal;

import java.time.Instant;
import org.qingshen.publication.PublishedLists.Correction;
import org.qingshen.publication.PublishedLists.Entry;

/**
 * A row of {@code public_list_entry} with its correction, whose columns are null while it stands.
 */
record EntryRow(
    int entryNo,
    String subject,
    String title,
    String party,
    String place,
    String category,
    String digest,
    Instant withdrawnAt,
    String reason,
    String document,
    Long correctionSeq) {

  Entry entry() {
    Correction correction =
        withdrawnAt == null ? null : new Correction(withdrawnAt, reason, document, correctionSeq);
    return new Entry(entryNo, subject, title, party, place, category, digest, correction);
  }
}
