package org.qingshen.casefile.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseEnds.End;
import org.qingshen.shared.DueLight;
import org.qingshen.workflow.WorkItem;

/** How urgent a case is, by what is open in it. */
final class CaseLight {

  private CaseLight() {}

  /**
   * Empty where the state itself is what there is to say: nothing is open, or the case is over and
   * what is open runs beside it, such as a credit review.
   */
  static Optional<DueLight> of(End end, boolean inquiry, List<WorkItem> open, Instant now) {
    if (open.isEmpty() || end == End.VETOED) {
      return Optional.empty();
    }
    if (inquiry) {
      return Optional.of(DueLight.PAUSE);
    }
    return end == End.ENDED
        ? Optional.empty()
        : nearest(open)
            .map(item -> DueLight.of(item.warnAt(), item.dueAt(), item.pausedAt(), now))
            .or(() -> Optional.of(DueLight.NONE));
  }

  /** What is due first; what is paused comes last. */
  private static Optional<WorkItem> nearest(List<WorkItem> open) {
    return open.stream()
        .filter(item -> item.dueAt() != null)
        .min(
            Comparator.comparing((WorkItem item) -> item.pausedAt() != null)
                .thenComparing(WorkItem::dueAt));
  }
}
