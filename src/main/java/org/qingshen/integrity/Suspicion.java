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

  /** Who brought it. */
  public enum Source {
    REVIEWER,
    EXPERT,
    RULE,
    PUBLIC
  }

  /** Where it stands, or what became of it. */
  public enum State {
    /** Waits for triage; has no effect on the case. */
    REPORTED,
    /** Under inquiry; decisions of the case wait. */
    OPEN,
    CONFIRMED,
    /** Two departments found nothing falsified. */
    CLEARED,
    /** What was found does not suffice; the case goes on. */
    INSUFFICIENT,
    /** Not taken up, with reasons. */
    DISMISSED,
    /** Taken back by who raised it, before it was taken up. */
    WITHDRAWN,
    /** Another suspicion of the same case was confirmed first. */
    SUPERSEDED
  }
}
