package org.qingshen.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.qingshen.shared.PersonId;

/**
 * Checks of everything that people start from a page; they run in the background, one at a time.
 */
public interface LedgerRuns {

  /**
   * Needs {@link org.qingshen.access.Permissions#TRAIL_READ}.
   *
   * @return false where one is under way already
   */
  boolean start();

  /** Newest first. */
  List<Run> newest(int limit);

  /**
   * @param finishedAt null while it runs, and for ever where the node died in between
   * @param said the first faults, one a line, in the language of record
   * @param failure why it could not be finished; null otherwise
   */
  record Run(
      String id,
      PersonId startedBy,
      Instant startedAt,
      Instant seenAt,
      Instant finishedAt,
      long checkpoints,
      long cases,
      long entries,
      long documents,
      long faults,
      String latestSeal,
      String said,
      String failure)
      implements Serializable {}
}
