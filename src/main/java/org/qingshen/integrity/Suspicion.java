package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A reviewer's mark that something in a case is falsified. What is alleged and why stands in the
 * sealed entry alone.
 *
 * @param raisedFor whose post it was where a deputy raised it; else null
 * @param raisedSeq the sealed entry that holds allegation and reasons
 * @param pins what it points at; never a copy
 */
public record Suspicion(
    String id,
    CaseId caseId,
    PersonId raisedBy,
    PersonId raisedFor,
    long raisedSeq,
    Instant raisedAt,
    State state,
    List<Pin> pins) {

  public Suspicion {
    pins = List.copyOf(pins);
  }

  /** Raised by whoever holds the post. */
  public Suspicion(
      String id,
      CaseId caseId,
      PersonId raisedBy,
      long raisedSeq,
      Instant raisedAt,
      State state,
      List<Pin> pins) {
    this(id, caseId, raisedBy, null, raisedSeq, raisedAt, state, pins);
  }

  /** What became of it. */
  public enum State {
    OPEN,
    CONFIRMED,
    CLEARED,
    /** Another suspicion of the same case was confirmed first. */
    SUPERSEDED
  }
}
