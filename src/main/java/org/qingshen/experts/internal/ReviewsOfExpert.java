package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.Reviews;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.PANEL_REVIEW)
class ReviewsOfExpert implements Reviews {

  /** More than an expert is called to in years. */
  private static final int MOST = 200;

  private final PanelSeatMapper seats;
  private final WorkItems work;
  private final CaseFiles cases;
  private final CurrentActor current;

  ReviewsOfExpert(PanelSeatMapper seats, WorkItems work, CaseFiles cases, CurrentActor current) {
    this.seats = seats;
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

  /** Three statements, however many seats. */
  private List<Review> listed(boolean open) {
    Actor actor = current.require();
    List<SeatRow> calls = seats.calls(actor.id(), MOST);
    Set<CaseId> ids = calls.stream().map(SeatRow::caseId).collect(Collectors.toSet());
    Map<CaseId, CaseFile> files =
        cases.of(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    Map<CaseId, List<WorkItem>> atWork = work.open(ids);
    return calls.stream()
        .filter(seat -> isOpen(seat, panelWork(seat, atWork)) == open)
        .map(seat -> review(seat, files.get(seat.caseId()), panelWork(seat, atWork), actor))
        .toList();
  }

  private static List<WorkItem> panelWork(SeatRow seat, Map<CaseId, List<WorkItem>> atWork) {
    return atWork.getOrDefault(seat.caseId(), List.of()).stream()
        .filter(it -> it.step().startsWith(ExpertPanelModel.PROCESS + "/"))
        .toList();
  }

  /** As {@link PanelReader} has it: a seat held, and a panel at work. */
  private static boolean isOpen(SeatRow seat, List<WorkItem> panel) {
    return held(seat) && !panel.isEmpty();
  }

  private static boolean held(SeatRow seat) {
    return seat.state().open() || seat.state().inside();
  }

  private static Review review(SeatRow seat, CaseFile file, List<WorkItem> panel, Actor actor) {
    Optional<WorkItem> item =
        panel.stream()
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
