package org.qingshen.casefile.internal;

import java.util.List;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Verification;

/**
 * What a reader may know of a check: that all of it was checked and what was found wrong; how much
 * there is only of what the reader may read, or the count would tell how many sealed opinions lie
 * there already.
 */
final class KnownVerification {

  private KnownVerification() {}

  static Verification of(Verification all, List<SealedEntry> readable) {
    if (readable.isEmpty() || readable.size() == all.entries()) {
      return all;
    }
    long documents =
        readable.stream()
            .flatMap(entry -> entry.attachments().stream())
            .map(file -> file.id())
            .distinct()
            .count();
    String head = readable.get(readable.size() - 1).seal();
    return new Verification(all.checkedAt(), readable.size(), documents, head, all.faults());
  }
}
