package org.qingshen.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Objections (异议) of the public to a notice; anybody may file one, without login. */
public interface Objections {

  /**
   * Files an objection.
   *
   * @param from the address it came from; kept as a digest for an hour, to bound abuse
   */
  Filed file(String noticeId, Filing filing, String from);

  /** How an objection stands; empty where token and notice do not belong together. */
  Optional<Status> status(String noticeId, String token);

  /**
   * @param row number of the row on the notice it is about; null where none was chosen
   */
  record Filing(
      String name, String contact, Integer row, String facts, List<PublicEvidence> files) {}

  /** What became of a filing. */
  sealed interface Filed {
    /**
     * @param token shown once; only its digest is kept
     */
    record Accepted(String number, String token) implements Filed {}

    /** By field: name, contact, row, facts, files. */
    record Invalid(Map<String, Text> problems) implements Filed {}

    record Refused(Text reason) implements Filed {}

    /** Too many from that address, or from all together. */
    record TooMany(Text reason) implements Filed {}
  }

  /**
   * @param reply null until it is closed
   */
  record Status(
      String number, String about, Instant filedAt, State state, String reply, Instant closedAt) {}

  /** How far an objection is. */
  enum State {
    /** With the ecology department. */
    FILED,
    /** Upheld by the first person; a second one is asked. */
    CONCURRING,
    UPHELD,
    DISMISSED;

    public boolean closed() {
      return this == UPHELD || this == DISMISSED;
    }
  }
}
