package org.qingshen.pilot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A numbered amendment (更正公告) of a published call.
 *
 * @param number 1 for the first
 * @param seq the sealed entry it was published from
 * @param reason as the drafting department gave it
 */
public record CallAmendment(
    int number, Instant publishedAt, long seq, String reason, List<Change> changes)
    implements Serializable {

  public CallAmendment {
    changes = List.copyOf(changes);
  }

  /**
   * @param place chapter and label of the call's form; for a cell also row and column
   * @param before null where it was added; likewise {@code after}
   */
  public record Change(String place, String before, String after) implements Serializable {}
}
