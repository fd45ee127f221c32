package org.qingshen.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * Who stands in for whom, and when. A deputy acts in the principal's own posts only; nobody
 * deputises for a deputy. Whether the person asking may appoint is the caller's question.
 */
public interface Deputies {

  /** The posts in which that person may act for somebody else at that moment. */
  List<Post> postsActedIn(PersonId deputy, Instant at);

  /** All deputyships in which that person is principal or deputy, newest first. */
  List<Deputyship> of(PersonId person);

  /**
   * Appoints a deputy. Refused with a sentence: oneself, a period that is over or upside down, a
   * deputy of a deputy, an overlapping second deputy, and whatever would put two of the three
   * departments into one pair of hands.
   *
   * @return the sentence why not; empty where appointed
   */
  Optional<Text> appoint(Deputyship deputyship);

  /** Ends it at that moment; past acts stay what they were. */
  void end(String id, Instant at);

  /**
   * @param from first moment
   * @param until last moment
   * @param endedAt null unless ended before its time
   */
  record Deputyship(
      String id,
      PersonId principal,
      String principalName,
      PersonId deputy,
      String deputyName,
      Instant from,
      Instant until,
      String reason,
      Instant endedAt) {

    public boolean activeAt(Instant moment) {
      return !from.isAfter(moment)
          && !moment.isAfter(until)
          && (endedAt == null || endedAt.isAfter(moment));
    }
  }
}
