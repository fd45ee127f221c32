package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/**
 * Reports of the public whose reference names no case, and those about one case beyond the number
 * that is triaged in a day, for the lead department of the province they were sent to. Needs {@code
 * inquiry:triage}.
 */
public interface ReportKeeping {

  /** Those that wait first, then the newest; at most 200. */
  List<Unmatched> unmatched();

  /** Done with; empty, or the sentence why not. Whoever reported reads no more than that. */
  Optional<Text> close(String id);

  /**
   * @param reporter name and contact
   * @param closedAt null while it waits
   */
  record Unmatched(
      String id,
      String number,
      Instant filedAt,
      String reference,
      String item,
      String facts,
      String reporter,
      Instant closedAt) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
      return "Unmatched " + number;
    }
  }
}
