package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * Terms (时限) of steps: each a row with its start, pauses, extension and due, so that a page can
 * show the arithmetic. Writing needs the case's lock; the due dates of the engine's timers move
 * along in the same transaction.
 */
public interface Terms {

  /** All terms of a case, oldest first, ended ones too. */
  List<Term> of(CaseId caseId);

  /**
   * Stops the clock of all running terms of a case that follow from a rule; a cut-off stays what it
   * is.
   *
   * @param reason a sentence without arguments; pausing twice for the same one pauses once
   */
  default void pause(CaseId caseId, Text reason) {
    pause(caseId, reason, step -> true);
  }

  /** The same, of those steps only. */
  void pause(CaseId caseId, Text reason, Predicate<String> steps);

  /** Starts it again, where no other reason holds it; what was left is left. */
  void resume(CaseId caseId, Text reason);

  /**
   * A cut-off was published anew: open work of that step is held to it from now on. The engine's
   * own timers and variables are the caller's matter.
   */
  void cutOffMoved(CaseId caseId, String step, Instant cutOff);

  /**
   * @param step as in {@link WorkItem#step()}
   * @param rule as it stood when the term started; null where a cut-off alone binds
   * @param dueAt the last moment, pauses and extension counted in; while paused, as if it ended now
   * @param cutOffAt a limit that nothing moves; null where there is none
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
      Instant cutOffAt,
      List<Pause> pauses,
      int extendedBy,
      String extensionReason,
      Instant endedAt,
      Instant escalatedAt,
      Count count) {

    public boolean paused() {
      return endedAt == null && pauses.stream().anyMatch(pause -> pause.to() == null);
    }
  }

  /**
   * @param to null while it lasts
   */
  record Pause(Instant from, Instant to, Text reason) {}

  /**
   * Working days of a term.
   *
   * @param used until its end or now, pauses not counted
   * @param left until it is due, negative where it is over
   * @param unknownYears years it touches of which only weekends are known
   */
  record Count(int used, int left, List<Integer> unknownYears) {}
}
