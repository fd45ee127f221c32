package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Checks that came to grief, for those who run the system. Nothing of what cases say. */
public interface FindingKeeping {

  /**
   * Given up, or failed and to be tried again; the last first.
   *
   * @param before the last of the page before; null for the first page
   */
  List<Trouble> troubles(Place before, int limit);

  /** Findings that say that something was not checked, the last first; likewise paged. */
  List<Gap> gaps(Place before, int limit);

  /** Rules that could not run in the last 30 days. */
  List<Unchecked> unchecked();

  /**
   * Lets a check that was given up, or left something unchecked, be tried again. What the act found
   * stays.
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
      Instant askedAt) {

    public Place place() {
      return new Place(askedAt, id);
    }
  }

  /** A rule that did not run, how often, and when last. */
  record Unchecked(String rule, int version, int times, Instant lastAt) {}

  /**
   * Something that was not checked in one submission.
   *
   * @param caseNumber null where the case has none yet
   * @param waiting whether its check is under way, or given up and listed there
   */
  record Gap(
      String id,
      String check,
      String caseNumber,
      long entry,
      String rule,
      int version,
      boolean waiting,
      Instant foundAt) {

    public Place place() {
      return new Place(foundAt, id);
    }
  }

  /** Where a page ends. */
  record Place(Instant at, String id) {}
}
