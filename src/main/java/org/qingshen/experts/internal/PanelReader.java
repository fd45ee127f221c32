package org.qingshen.experts.internal;

import java.time.Clock;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * An expert opens a case while called to it or on its panel, until the panel's work is done. What
 * of it the expert reads, {@link PanelAudience} says. Source: roles.md section 1, EXPERT.
 */
@Component
class PanelReader implements AssignedReader {

  private final PanelSeatMapper seats;
  private final WorkItems work;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ObjectProvider<Avoidance> avoidance;

  PanelReader(
      PanelSeatMapper seats,
      WorkItems work,
      ObjectProvider<Avoidance> avoidance,
      ApplicationEventPublisher events,
      Clock clock) {
    this.seats = seats;
    this.work = work;
    this.avoidance = avoidance;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean mayRead(Actor actor, CaseFile file) {
    return seat(actor, file.id()).isPresent() && atWork(file.id());
  }

  /** Somebody who was only called has declared nothing yet, and reads nothing of it. */
  @Override
  public boolean hasFile(Actor actor, CaseFile file) {
    return seat(actor, file.id()).filter(it -> it.state().inside()).isPresent()
        && atWork(file.id())
        && avoidance.getObject().hits(actor.id(), file.id()).isEmpty();
  }

  /** Every opening leaves a line in the trail, and the reader's code on the page. */
  @Override
  public Optional<Text> opened(Actor actor, CaseFile file) {
    Optional<SeatRow> seat = seat(actor, file.id());
    seat.ifPresent(
        it ->
            events.publishEvent(
                new TrailEvent(
                    "panel.file-opened", actor.id(), file.id().value(), it.state().name())));
    return seat.map(
        it -> Text.of("experts.watermark", it.expertCode(), OfficeTime.full(clock.instant())));
  }

  /** The seat by which that person has to do with the case; empty where it was given up. */
  Optional<SeatRow> seat(Actor actor, CaseId caseId) {
    return actor.holds(PostKind.EXPERT)
        ? seats.ofExpert(caseId, actor.id()).stream()
            .filter(row -> row.state().open() || row.state().inside())
            .findFirst()
        : Optional.empty();
  }

  /** A panel at work always has something open: the seats', the keeper's or the leader's. */
  private boolean atWork(CaseId caseId) {
    return work.open(caseId).stream()
        .anyMatch(item -> item.step().startsWith(ExpertPanelModel.PROCESS + "/"));
  }
}
