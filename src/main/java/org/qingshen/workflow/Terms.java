package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * Terms (时限) of steps: each a row with its start, pauses, extension and due, so that a page can show
 * the arithmetic. Writing needs the case's lock; the due dates of the engine's timers move along in
 * the same transaction.
 */
public interface Terms {

  /** All terms of a case, oldest first, ended ones too. */
  List<Term> of(CaseId caseId);

  /** Stops the clock of all running terms of a case. */
  void pause(CaseId caseId, Text reason);

  /** Starts it again, where no other reason holds it; what was left is left. */
  void resume(CaseId caseId);

  /**
   * @param step as in {@link WorkItem#step()}
   * @param rule as it stood when the term started
   * @param dueAt the last moment, pauses and extension counted in; while paused, as if it ended now
   * @param extendedBy working days, 0 where it was not extended
   * @param endedAt null while it runs or pauses
   * @param escalatedAt when the named post was told that it is over; null otherwise
   */
  record Term(
      String id,
      CaseId caseId,
      String step,
      Text stepText,
      String queue,
      TermRule rule,
      Instant startedAt,
      Instant dueAt,
      List<Pause> pauses,
      int extendedBy,
      String extensionReason,
      Instant endedAt,
      Instant escalatedAt) {

    public boolean paused() {
      return endedAt == null && !pauses.isEmpty() && pauses.get(pauses.size() - 1).to() == null;
    }
  }

  /**
   * @param to null while it lasts
   */
  record Pause(Instant from, Instant to, Text reason) {}
}
