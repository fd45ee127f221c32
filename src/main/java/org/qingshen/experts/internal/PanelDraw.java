package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRecord.SystemNumber;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats those whom the newest draw gives, or whom two people appointed. All of it follows from
 * sealed entries; nobody is asked. Needs the case's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PanelDraw {

  private final PanelMapper panels;
  private final DrawParties draws;
  private final StoredExperts experts;
  private final DrawSeals seals;
  private final Ledger ledger;
  private final CaseDirectory cases;

  PanelDraw(
      PanelMapper panels,
      DrawParties draws,
      StoredExperts experts,
      DrawSeals seals,
      Ledger ledger,
      @Lazy CaseDirectory cases) {
    this.panels = panels;
    this.draws = draws;
    this.experts = experts;
    this.seals = seals;
    this.ledger = ledger;
    this.cases = cases;
  }

  /**
   * @return how many seats there are to fill
   */
  public int seats(CaseId caseId) {
    DrawRow row = draws.latest(caseId).orElseThrow();
    return row.state() == State.PENDING ? drawn(row) : appointed(row);
  }

  /** A number was lost, or an appointment refused: nobody comes of it. */
  void nobody(CaseId caseId, State state) {
    conclude(draws.latest(caseId).orElseThrow(), state, null, List.of());
  }

  private int drawn(DrawRow row) {
    Draw draw = sealed(row);
    String seed =
        draw.system() == null
            ? DrawRule.seed(draw.digest(), draw.answers())
            : DrawRule.seed(draw.digest(), said(row, draw).number(), draw.answers());
    return seat(row, State.DRAWN, seed, DrawRule.draw(draw.list(), seed));
  }

  /**
   * The system's number; nobody reads it before it is sealed with the result.
   *
   * @throws IllegalStateException where it is not the one promised: somebody changed the database
   *     who may have known the answers
   */
  private SystemNumber said(DrawRow row, Draw draw) {
    if (draw.system() == null) {
      return null;
    }
    String number = panels.systemNumber(row.caseId(), row.drawNo());
    String promised = draw.system().commitment();
    if (number == null || !DrawRule.systemCommitment(row.drawId(), number).equals(promised)) {
      throw new IllegalStateException("Draw " + row.drawId() + " lost its system's number");
    }
    return new SystemNumber(promised, number);
  }

  /** Whether a lost number voids the draw under way, or it is held without that number. */
  boolean mayBeVoid(DrawRow row) {
    long before =
        panels.draws(row.caseId()).stream().filter(it -> it.state() == State.VOID).count();
    return sealed(row).list().mayBeVoid(before);
  }

  private Draw sealed(DrawRow row) {
    return DrawRecords.of(row.caseId(), ledger.readable(row.caseId(), Signatory.SYSTEM.person()))
        .draws()
        .get(row.drawNo() - 1);
  }

  private int appointed(DrawRow row) {
    if (row.state() != State.PROPOSED) {
      throw new IllegalStateException("Draw " + row.drawId() + " is " + row.state());
    }
    List<Place> places =
        ledger.readable(row.caseId(), Signatory.SYSTEM.person()).stream()
            .filter(it -> it.seq() == row.listSeq())
            .findFirst()
            .map(DrawRecords::proposed)
            .orElseThrow();
    return seat(row, State.APPOINTED, null, places);
  }

  private int seat(DrawRow row, State state, String seed, List<Place> places) {
    RegionCode province = cases.facts(row.caseId()).region().province();
    for (Place place : places) {
      panels.insertDrawn(
          new Panels.Drawn(
              row.panelId(),
              row.drawNo(),
              place.position(),
              experts.byCode(province, place.code()).id(),
              place.code(),
              place.field(),
              kind(state, place)));
    }
    conclude(row, state, seed, places);
    return (int) places.stream().filter(it -> !it.reserve()).count();
  }

  private void conclude(DrawRow row, State state, String seed, List<Place> places) {
    Draw draw = sealed(row);
    Draw done = draw.concluded(state, said(row, draw), seed, places);
    seals.result(row.caseId(), done);
    panels.conclude(row.caseId(), row.drawNo(), state, done.outcome());
  }

  private static Panels.Kind kind(State state, Place place) {
    if (state == State.APPOINTED) {
      return Panels.Kind.APPOINTED;
    }
    return place.reserve() ? Panels.Kind.RESERVE : Panels.Kind.PRIMARY;
  }
}
