package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The seat behind a piece of an expert's work, and whether its holder may go on. */
@Component
class SeatHolder {

  private final PanelSeatMapper seats;
  private final Avoidance avoidance;

  SeatHolder(PanelSeatMapper seats, Avoidance avoidance) {
    this.seats = seats;
    this.avoidance = avoidance;
  }

  /** Null where the work is over. */
  SeatRow seat(WorkItem item) {
    return seats.waiting(item.caseId(), item.queue().owner());
  }

  /** Why nobody may do this now; null where it is possible. */
  Text objection(Act act, SeatState wanted) {
    SeatRow seat = seat(act.item());
    if (seat == null || seat.state() != wanted) {
      return Text.of("experts.seat.over");
    }
    return seat.expertId().equals(act.actor().id()) ? null : Text.of("experts.seat.inPerson");
  }

  /** A rule that has come to keep the expert from the case, beside that field. */
  List<Problem> avoidance(Act act, String field) {
    return avoidance.hits(act.actor().id(), act.caseId()).stream()
        .findFirst()
        .map(hit -> Text.of("experts.seat.avoid", hit.name(), hit.what()))
        .map(sentence -> new Problem(field, sentence))
        .stream()
        .toList();
  }
}
