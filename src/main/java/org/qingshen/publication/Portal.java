package org.qingshen.publication;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.PublishedList;

/** What anybody may read without login. Kept for a short while, for all who ask. */
public interface Portal {

  Home home();

  Optional<Notice> notice(String id);

  Optional<PublishedList> list(String number);

  /** Recomputes an entry of a list and compares it with what was sealed. */
  Optional<Check> check(String number, int entry);

  record Home(List<Notice> notices, List<PublishedList> lists, List<OpenCalls.OpenCall> calls)
      implements Serializable {}

  /**
   * @param sealed the text the digest is over: JSON, keys in order
   * @param recomputed SM3 over the entry as it stands now
   * @param sealedDigest the digest that the seal of the case holds; empty where it holds none
   * @param entryHolds whether both are the same
   * @param listHolds whether the list's digest follows from its entries and is the sealed one
   * @param chainHolds whether the chain of the case holds from its first entry to its last
   */
  record Check(
      PublishedList list,
      Entry entry,
      String sealed,
      String recomputed,
      String sealedDigest,
      boolean entryHolds,
      boolean listHolds,
      boolean chainHolds)
      implements Serializable {

    public boolean holds() {
      return entryHolds && listHolds && chainHolds;
    }
  }
}
