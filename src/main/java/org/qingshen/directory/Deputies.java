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

  /** That person with all posts in which the person may act at that moment; one statement. */
  Optional<Acting> acting(PersonId person, Instant at);

  /** All deputyships in which that person is principal or deputy, newest first. */
  List<Deputyship> of(PersonId person);

  Optional<Deputyship> find(String id);

  /**
   * The deputyship that ended last among those in which that person could work for that queue; to
   * say what has changed while a page was open.
   */
  Optional<Deputyship> lapsed(PersonId deputy, Queue queue, Instant now);

  /** Who may be appointed by that person, apart from what {@link #appoint} finds of the period. */
  List<Person> candidates(PersonId principal);

  /**
   * Appoints a deputy. Refused with a sentence: oneself, a period that is over, upside down or
   * longer than allowed, a deputy of a deputy, an overlapping second deputy, somebody of another
   * province or organisation, and whatever would put two of the three departments into one pair of
   * hands. What is about the period has a key that begins with {@link #PERIOD}, about the reason
   * with {@link #REASON}; the rest is about the deputy. A period that began before now begins now.
   *
   * @return the sentence why not; empty where appointed
   */
  Optional<Text> appoint(Deputyship deputyship);

  /** Ends it at that moment; past acts stay what they were. Nothing where it has ended. */
  void end(String id, Instant at);

  String PERIOD = "directory.deputy.period.";
  String REASON = "directory.deputy.reason";

  /**
   * @param deputised posts of principals, each {@linkplain Post#by by} its holder
   */
  record Acting(Person person, List<Post> deputised) {

    public Acting {
      deputised = List.copyOf(deputised);
    }
  }

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

    /** When it ended or will end. */
    public Instant end() {
      return endedAt != null && endedAt.isBefore(until) ? endedAt : until;
    }
  }
}
