package org.qingshen.evidence;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Recomputes all that is sealed, stored and chained, in memory that does not grow with it. */
public interface EvidenceCheck {

  /**
   * @param kept checkpoints known from elsewhere, such as from a log kept on another machine
   */
  Totals everything(List<Kept> kept, Watcher watcher);

  /** One stored file, by its id or its SM3: row, entry and content; empty where there is none. */
  Optional<LedgerCheck.Checked> document(String idOrDigest);

  /** One published or issued thing that a module knows by that number. */
  Optional<LedgerCheck.Checked> object(String reference);

  /**
   * What modules have of a case beside its chain; whether it may be asked is the caller's matter.
   */
  List<LedgerCheck.Checked> inCase(CaseId caseId);

  /**
   * A checkpoint's seal that somebody kept.
   *
   * @param fingerprint of the key that signed it; null where only the seal was kept
   */
  record Kept(long no, String seal, String fingerprint) {

    public Kept(long no, String seal) {
      this(no, seal, null);
    }

    /**
     * @throws IllegalArgumentException where it is not a number, a colon and a seal
     */
    public static Kept parse(String text) {
      if (!text.matches("[1-9][0-9]{0,17}:[0-9a-f]{64}")) {
        throw new IllegalArgumentException("Not number:seal: " + text);
      }
      int colon = text.indexOf(':');
      return new Kept(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }
  }

  /** Hears what is found while it is found. */
  interface Watcher {

    void fault(Text fault);

    void progress(Totals soFar);
  }

  /**
   * How much was checked.
   *
   * @param latestSeal of the newest checkpoint; to be kept elsewhere
   */
  record Totals(
      long checkpoints, String latestSeal, long cases, long entries, long documents, long faults) {

    public boolean intact() {
      return faults == 0;
    }
  }
}
