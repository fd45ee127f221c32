package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** A row of {@code public_list}. */
record ListRow(
    String id,
    String number,
    boolean numberFounded,
    CaseId caseId,
    RegionCode province,
    String title,
    String issuer,
    String basis,
    String remark,
    String noticed,
    Instant publishedAt,
    String digest,
    long seq) {

  ListRow sealed(String by, long entry) {
    return new ListRow(
        id,
        number,
        numberFounded,
        caseId,
        province,
        title,
        issuer,
        basis,
        remark,
        noticed,
        publishedAt,
        by,
        entry);
  }

  PublishedList with(List<Entry> entries) {
    return new PublishedList(
        id,
        number,
        numberFounded,
        caseId,
        province,
        title,
        issuer,
        basis,
        remark,
        noticed,
        publishedAt,
        digest,
        seq,
        entries);
  }
}
