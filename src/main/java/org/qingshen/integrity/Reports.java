package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.shared.Text;

/**
 * Reports (举报) of suspected falsification by the public; anybody may file one, without login. What
 * is answered never says whether a case exists.
 */
public interface Reports {

  /**
   * Files a report.
   *
   * @param from the address it came from; kept as a digest for an hour, to bound abuse
   */
  Filed file(Filing filing, String from);

  /** How a report stands; empty where nothing belongs to the token. */
  Optional<Status> status(String token);

  /**
   * @param province six digits
   * @param reference case number, or number of a published list and of its entry such as {@code
   *     桂清审名单〔2026〕1号#2}
   * @param item code of what is alleged
   */
  record Filing(
      String province,
      String reference,
      String item,
      String name,
      String contact,
      String facts,
      List<PublicEvidence> files) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
      return "Filing";
    }
  }

  /** What became of a filing. */
  sealed interface Filed {

    /**
     * @param token shown once; only its digest is kept
     */
    record Accepted(String number, String token) implements Filed {}

    /** By field: province, reference, item, name, contact, facts, files. */
    record Invalid(Map<String, Text> problems) implements Filed {}

    record Refused(Text reason) implements Filed {}

    /** Too many from that address, or from all together. */
    record TooMany(Text reason) implements Filed {}
  }

  /**
   * @param reply null until it is closed
   */
  record Status(String number, Instant filedAt, State state, String reply, Instant closedAt) {}

  /** How far a report is. */
  enum State {
    /** With the ecology department; also while an inquiry runs. */
    FILED,
    /** Answered: what became of it stands in the reply. */
    ANSWERED
  }
}
