package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Checks that came to grief, for those who run the system. Nothing of what cases say. */
public interface FindingKeeping {

  /** Given up, or failed and to be tried again; the last first. */
  List<Trouble> troubles(int limit);

  /** Rules that could not run in the last 30 days. */
  List<Unchecked> unchecked();

  /**
   * Lets a check that was given up be tried again.
   *
   * @return why not
   */
  Optional<Text> again(String id);

  /**
   * A check that failed.
   *
   * @param caseNumber null where the case has none yet
   * @param error simple name of what was thrown; the log has the rest
   */
  record Trouble(
      String id,
      String caseNumber,
      long entry,
      boolean givenUp,
      int attempts,
      String error,
      Instant askedAt) {}

  /** A rule that did not run, how often, and when last. */
  record Unchecked(String rule, int version, int times, Instant lastAt) {}
}
