package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.Reviews;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.PANEL_REVIEW)
class ReviewsOfExpert implements Reviews {

  /** More than an expert is called to in years. */
  private static final int MOST = 200;

  private final PanelSeatMapper seats;
  private final PanelReader readers;
  private final WorkItems work;
  private final CaseFiles cases;
  private final CurrentActor current;

  ReviewsOfExpert(
      PanelSeatMapper seats,
      PanelReader readers,
      WorkItems work,
      CaseFiles cases,
      CurrentActor current) {
    this.seats = seats;
    this.readers = readers;
    this.work = work;
    this.cases = cases;
    this.current = current;
  }

  @Override
  public List<Review> open() {
    return listed(true);
  }

  @Override
  public List<Review> done() {
    return listed(false);
  }

  private List<Review> listed(boolean open) {
    Actor actor = current.require();
    return seats.calls(actor.id(), MOST).stream()
        .filter(seat -> isOpen(seat, actor) == open)
        .map(seat -> review(seat, actor))
        .toList();
  }

  private boolean isOpen(SeatRow seat, Actor actor) {
    boolean held = seat.state().open() || seat.state().inside();
    return held && readers.mayRead(actor, cases.of(seat.caseId()));
  }

  private Review review(SeatRow seat, Actor actor) {
    CaseFile file = cases.of(seat.caseId());
    Optional<WorkItem> item =
        work.open(seat.caseId()).stream()
            .filter(it -> it.step().startsWith(ExpertPanelModel.PROCESS + "/"))
            .filter(it -> actor.id().equals(it.assignee()))
            .max(Comparator.comparing(WorkItem::receivedAt));
    return new Review(
        file.number() == null ? file.id().value() : file.number(),
        file.title(),
        file.applicantName(),
        seat.expertCode(),
        seat.state().name(),
        since(seat),
        item.map(WorkItem::id).orElse(null),
        item.map(WorkItem::step).orElse(null),
        item.map(WorkItem::dueAt).orElse(null));
  }

  private static Instant since(SeatRow seat) {
    if (seat.endedAt() != null) {
      return seat.endedAt();
    }
    return seat.acceptedAt() == null ? seat.calledAt() : seat.acceptedAt();
  }
}
