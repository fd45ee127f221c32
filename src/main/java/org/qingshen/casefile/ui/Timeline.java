package org.qingshen.casefile.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;

/**
 * What happened in a case, oldest first: the entries one may read, and the work that was done or
 * ended without one. Work whose entry is withheld is told, its content is not.
 */
final class Timeline {

  /** The engine closes the work in the same act that seals the entry, a moment later. */
  private static final Duration SAME_ACT = Duration.ofMinutes(1);

  private Timeline() {}

  static List<Moment> of(List<SealedEntry> readable, List<WorkItem> history) {
    return of(readable, history, List.of(), List.of());
  }

  static List<Moment> of(
      List<SealedEntry> readable,
      List<WorkItem> history,
      List<WorkItemMove> moves,
      List<ExceptionalReader.Reading> exceptions) {
    List<Moment> moments = new ArrayList<>();
    moves.forEach(move -> moments.add(new Moment.Moved(move.at(), move)));
    exceptions.forEach(it -> moments.add(new Moment.Exceptional(it.from(), it)));
    List<SealedEntry> unclaimed = new ArrayList<>(readable);
    readable.forEach(entry -> moments.add(new Moment.Sealed(entry.sealedAt(), entry)));
    for (WorkItem item : history) {
      moments.add(new Moment.Received(item.receivedAt(), item));
      if (item.state() == WorkItem.State.CLOSED && item.closedAt() != null) {
        moments.add(new Moment.Ended(item.closedAt(), item));
      } else if (item.state() == WorkItem.State.DONE && !take(item, unclaimed)) {
        moments.add(new Moment.Withheld(item.closedAt(), item));
      }
    }
    moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::rank));
    return moments;
  }

  private static boolean take(WorkItem item, List<SealedEntry> unclaimed) {
    return unclaimed.stream()
        .filter(entry -> entry.step().equals(item.step()))
        .filter(entry -> Objects.equals(entry.by().person(), item.assignee()))
        .filter(entry -> apart(entry, item).compareTo(SAME_ACT) <= 0)
        .min(Comparator.comparing(entry -> apart(entry, item)))
        .map(unclaimed::remove)
        .orElse(false);
  }

  private static Duration apart(SealedEntry entry, WorkItem item) {
    return Duration.between(entry.sealedAt(), item.closedAt()).abs();
  }

  /** One line of the timeline. */
  sealed interface Moment {
    Instant at();

    /** At the same moment what was sealed stands before what it led to. */
    default int rank() {
      return this instanceof Received ? 1 : 0;
    }

    record Sealed(Instant at, SealedEntry entry) implements Moment {}

    record Received(Instant at, WorkItem item) implements Moment {}

    /** Done, but what was said is not open to this reader yet. */
    record Withheld(Instant at, WorkItem item) implements Moment {}

    record Ended(Instant at, WorkItem item) implements Moment {}

    /** Work went from hand to hand. */
    record Moved(Instant at, WorkItemMove move) implements Moment {}

    /** Somebody whom the rules keep from the case read it for a logged reason. */
    record Exceptional(Instant at, ExceptionalReader.Reading reading) implements Moment {}
  }
}
