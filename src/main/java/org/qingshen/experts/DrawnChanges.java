package org.qingshen.experts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/**
 * Changes of state that the keeper asked for while an expert was on a drawn list of a panel at
 * work. Shown to whoever sees the draws of the case; decided by an official of a department.
 */
public interface DrawnChanges {

  /** Oldest first; empty where the person asking may not see the draws. */
  List<Change> of(String reference);

  /** Whether the person asking may decide on those of this case. */
  boolean mayDecide(String reference);

  /** Why it is not done; empty where it is. */
  Optional<Text> decide(String reference, String id, boolean agreed);

  /**
   * @param decidedAt null while it waits
   * @param agreed whether it took effect
   */
  record Change(
      String id,
      String code,
      Expert.State wanted,
      String reason,
      Instant askedAt,
      Instant decidedAt,
      boolean agreed) {}
}
