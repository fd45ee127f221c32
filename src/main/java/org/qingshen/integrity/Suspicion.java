package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A reviewer's mark that something in a case is falsified. What is alleged and why stands in the
 * sealed entry alone.
 *
 * @param raisedFor whose post it was where a deputy raised it; else null
 * @param raisedSeq the sealed entry that holds allegation and reasons
 * @param pins what it points at; never a copy
 * @param source who brought it; its people are known by {@code raisedBy} for a reviewer only
 * @param item code of the veto catalogue it is said to fall under; null where the entry says
 */
public record Suspicion(
    String id,
    CaseId caseId,
    PersonId raisedBy,
    PersonId raisedFor,
    long raisedSeq,
    Instant raisedAt,
    State state,
    List<Pin> pins,
    Source source,
    String item) {

  public Suspicion {
    pins = List.copyOf(pins);
  }

  /** Raised by a reviewer. */
  public Suspicion(
      String id,
      CaseId caseId,
      PersonId raisedBy,
      PersonId raisedFor,
      long raisedSeq,
      Instant raisedAt,
      State state,
      List<Pin> pins) {
    this(id, caseId, raisedBy, raisedFor, raisedSeq, raisedAt, state, pins, Source.REVIEWER, null);
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

  /** Whose word it is: who raised it, and for whom. */
  public Set<PersonId> raisers() {
    return raisedFor == null ? Set.of(raisedBy) : Set.of(raisedBy, raisedFor);
  }

  /** Whether a person of the case's own review raised it in person. */
  public boolean inPerson() {
    return raisedBy != null
        && source != Source.PUBLIC
        && !Signatory.SYSTEM.person().equals(raisedBy);
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
