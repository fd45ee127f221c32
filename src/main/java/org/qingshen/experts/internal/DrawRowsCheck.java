package org.qingshen.experts.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/** The rows of all draws of one case. */
final class DrawRowsCheck {

  private final PanelCheckMapper mapper;
  private final SealedRows seals;
  private final CaseId caseId;
  private final List<SealedEntry> entries;
  private final DrawRecord record;
  private final Consumer<Text> faults;
  private int rows;

  /**
   * @param entries of lists, promises, answers and results, oldest first
   */
  DrawRowsCheck(
      PanelCheckMapper mapper,
      SealedRows seals,
      CaseId caseId,
      List<SealedEntry> entries,
      Consumer<Text> faults) {
    this.mapper = mapper;
    this.seals = seals;
    this.caseId = caseId;
    this.entries = entries;
    this.record = DrawRecords.of(caseId, entries);
    this.faults = faults;
  }

  /** Returns how many rows were compared. */
  int check(List<DrawRow> draws) {
    if (!DrawCheck.holds(DrawCheck.of(record))) {
      faults.accept(Text.of("experts.ledger.recomputed", caseId.value()));
    }
    for (DrawRow row : draws) {
      Optional<Draw> sealed =
          record.draws().stream().filter(it -> it.number() == row.drawNo()).findFirst();
      if (sealed.isEmpty()) {
        fault("draw", row.drawNo());
      } else {
        draw(row, sealed.get());
      }
    }
    return rows;
  }

  private void draw(DrawRow row, Draw draw) {
    rows++;
    if (!holds(row, draw) || !composed(row)) {
      fault("draw", row.drawNo());
    }
    List<NonceRow> nonces = mapper.nonces(row.panelId(), row.drawNo());
    nonces.forEach(nonce -> nonce(row, nonce));
    if (nonces.size() != draw.commitments().size()) {
      fault("nonces", row.drawNo());
    }
    places(row, draw);
    String secret = mapper.systemNumber(caseId, row.drawNo());
    boolean promised =
        draw.system() == null
            ? secret == null
            : secret != null
                && DrawRule.systemCommitment(row.drawId(), secret)
                    .equals(draw.system().commitment());
    if (!promised) {
      fault("system", row.drawNo());
    }
  }

  private boolean holds(DrawRow row, Draw draw) {
    SealedEntry list = seals.find(caseId, row.listSeq());
    boolean listed =
        list != null
            && list.step().equals(DrawSeals.LIST)
            && new FormData(list.data()).text("draw").equals(String.valueOf(row.drawNo()))
            && new FormData(list.data()).text("kind").equals(row.kind());
    return listed
        && row.state() == draw.state()
        && row.digest().equals(draw.digest())
        && row.seats() == draw.list().seatCount()
        && Objects.equals(row.outcome(), draw.outcome());
  }

  /** The act that composed it was sealed right before its list. */
  private boolean composed(DrawRow row) {
    SealedEntry act = seals.find(caseId, row.listSeq() - 1);
    return act != null
        && act.step().equals(ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL))
        && act.by().person().equals(row.proposedBy())
        && Objects.equals(act.by().actingFor(), row.proposedFor())
        && act.sealedAt().equals(row.proposedAt());
  }

  private void nonce(DrawRow draw, NonceRow row) {
    rows++;
    SealedEntry promised = said(PanelRowsCheck.COMMIT, row);
    SealedEntry answered = said(PanelRowsCheck.REVEAL, row);
    FormData answer = answered == null ? FormData.EMPTY : new FormData(answered.data());
    boolean holds =
        promised != null
            && new FormData(promised.data()).text("commitment").equals(row.commitment())
            && isBy(promised, row.committedBy(), row.committedFor())
            && (answered == null
                ? row.answer() == null && row.revealedBy() == null && row.revealedFor() == null
                : answer.text("answer").equals(row.answer())
                    && isBy(answered, row.revealedBy(), row.revealedFor())
                    && isIn(answered, draw))
            && isKnownBy(answer.text("nonce"), row);
    if (!holds) {
      fault("nonces", row.drawNo());
    }
  }

  private SealedEntry said(String step, NonceRow row) {
    return entries.stream()
        .filter(entry -> entry.step().equals(step))
        .filter(
            entry -> {
              FormData data = new FormData(entry.data());
              return data.text("draw").equals(String.valueOf(row.drawNo()))
                  && data.text("department").equals(String.valueOf(row.department()));
            })
        .findFirst()
        .orElse(null);
  }

  private static boolean isBy(SealedEntry entry, PersonId person, PersonId actingFor) {
    return entry.by().person().equals(person) && Objects.equals(entry.by().actingFor(), actingFor);
  }

  /** Answers are withheld under the name of panel and draw. */
  private static boolean isIn(SealedEntry answered, DrawRow draw) {
    return ("reveal/" + draw.panelId() + '/' + draw.drawNo()).equals(answered.withheldIn());
  }

  private boolean isKnownBy(String nonce, NonceRow row) {
    String digest = mapper.nonceDigest(row.panelId(), row.drawNo(), row.department().name());
    return nonce.isEmpty() || digest == null || digest.equals(DrawRule.fingerprint(nonce));
  }

  private void places(DrawRow row, Draw draw) {
    List<Panels.Drawn> drawn = mapper.drawn(row.panelId(), row.drawNo());
    rows += drawn.size();
    boolean holds = drawn.size() == draw.result().size();
    for (int i = 0; holds && i < drawn.size(); i++) {
      Panels.Drawn it = drawn.get(i);
      Optional<Place> place =
          draw.result().stream().filter(to -> to.position() == it.position()).findFirst();
      holds = place.isPresent() && isSeated(it, place.get(), draw.state());
    }
    if (!holds) {
      fault("drawn", row.drawNo());
    }
  }

  private boolean isSeated(Panels.Drawn row, Place place, State state) {
    Panels.Kind kind =
        state == State.APPOINTED
            ? Panels.Kind.APPOINTED
            : place.reserve() ? Panels.Kind.RESERVE : Panels.Kind.PRIMARY;
    return place.code().equals(row.expertCode())
        && place.field().equals(row.field())
        && kind == row.kind()
        && place.code().equals(mapper.codeOf(row.expertId().value()));
  }

  private void fault(String what, int drawNo) {
    faults.accept(Text.of("experts.ledger." + what, caseId.value(), String.valueOf(drawNo)));
  }
}
