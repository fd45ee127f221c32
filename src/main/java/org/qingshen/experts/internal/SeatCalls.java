package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.internal.Panels.Drawn;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the drawn experts to their seats, in the order drawn: first who was drawn for the seat,
 * then the reserves of its field. Whom a rule has come to keep from the case meanwhile is passed
 * over, and that is sealed. Needs the case's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatCalls {

  private static final String ROUND = "sheets/";

  private final PanelSeatMapper seats;
  private final Panels panels;
  private final Avoidance avoidance;
  private final ExpertPosts posts;
  private final PanelTerms terms;
  private final PanelRecord record;

  SeatCalls(
      PanelSeatMapper seats,
      Panels panels,
      Avoidance avoidance,
      ExpertPosts posts,
      PanelTerms terms,
      PanelRecord record) {
    this.seats = seats;
    this.panels = panels;
    this.avoidance = avoidance;
    this.posts = posts;
    this.terms = terms;
    this.record = record;
  }

  /**
   * The next expert for a seat of the newest draw; empty where nobody is left.
   *
   * @param seatNo 1 for the first
   */
  public Optional<SeatCall> next(CaseId caseId, int seatNo) {
    String panelId =
        panels
            .panelOf(caseId)
            .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no panel"));
    int drawNo = panels.lastDraw(panelId);
    Drawn primary = panels.seats(panelId, drawNo).get(seatNo - 1);
    silenceEnds(panelId, drawNo, seatNo);
    List<PersonId> called =
        new ArrayList<>(seats.ofPanel(panelId).stream().map(SeatRow::expertId).toList());
    Optional<Drawn> candidate =
        called.contains(primary.expertId())
            ? panels.next(panelId, drawNo, primary.field(), called)
            : Optional.of(primary);
    while (candidate.isPresent()) {
      Drawn drawn = candidate.get();
      Optional<String> post = posts.of(drawn.expertId());
      Optional<String> hindrance = hindrance(drawn, caseId, post);
      if (hindrance.isEmpty()) {
        return Optional.of(called(caseId, drawn, seatNo, post.orElseThrow()));
      }
      passedOver(caseId, drawn, seatNo, hindrance.get());
      called.add(drawn.expertId());
      candidate = panels.next(panelId, drawNo, primary.field(), called);
    }
    seal(caseId, Text.of("experts.seat.empty", seatNo), Map.of("seat", String.valueOf(seatNo)));
    return Optional.empty();
  }

  /** The term for the sheet of that seat is over. */
  public void missing(CaseId caseId, String postId) {
    SeatRow row = seats.waiting(caseId, postId);
    if (row != null) {
      ended(
          row, SeatState.MISSING, Text.of("experts.seat.missing", row.seatNo(), row.expertCode()));
    }
  }

  /** Whoever was called and has not answered by the time the seat is called again. */
  private void silenceEnds(String panelId, int drawNo, int seatNo) {
    seats.ofPanel(panelId).stream()
        .filter(row -> row.drawNo() == drawNo && row.seatNo() == seatNo && row.state().open())
        .forEach(
            row ->
                ended(
                    row,
                    SeatState.LAPSED,
                    Text.of("experts.seat.lapsed", row.seatNo(), row.expertCode())));
  }

  private void ended(SeatRow row, SeatState state, Text sentence) {
    SealedEntry entry =
        seal(row.caseId(), sentence, SeatFacts.of(row.seatNo(), row.expertCode(), state));
    seats.end(row.id(), state, record.say(sentence), entry.sealedAt());
  }

  private Optional<String> hindrance(Drawn drawn, CaseId caseId, Optional<String> post) {
    if (post.isEmpty()) {
      return Optional.of(record.say(Text.of("experts.seat.noPost")));
    }
    return avoidance.hits(drawn.expertId(), caseId).stream()
        .findFirst()
        .map(hit -> record.say(hit.name()));
  }

  private SeatCall called(CaseId caseId, Drawn drawn, int seatNo, String post) {
    String id = Ids.next();
    SealedEntry entry =
        seal(
            caseId,
            Text.of("experts.seat.called", seatNo, drawn.expertCode()),
            SeatFacts.of(id, drawn, seatNo, SeatState.CALLED));
    Instant at = entry.sealedAt();
    seats.insert(row(id, caseId, drawn, seatNo, post, SeatState.CALLED, null, at));
    return new SeatCall(
        post, round(drawn.panelId()), terms.declarationDue(caseId, at), terms.sheetDue(caseId, at));
  }

  private void passedOver(CaseId caseId, Drawn drawn, int seatNo, String why) {
    String id = Ids.next();
    Map<String, Object> facts =
        new LinkedHashMap<>(SeatFacts.of(id, drawn, seatNo, SeatState.SKIPPED));
    facts.put("reason", why);
    SealedEntry entry =
        seal(caseId, Text.of("experts.seat.skipped", seatNo, drawn.expertCode(), why), facts);
    Instant at = entry.sealedAt();
    seats.insert(row(id, caseId, drawn, seatNo, null, SeatState.SKIPPED, why, at));
  }

  private static SeatRow row(
      String id,
      CaseId caseId,
      Drawn drawn,
      int seatNo,
      String post,
      SeatState state,
      String reason,
      Instant at) {
    return new SeatRow(
        id,
        drawn.panelId(),
        caseId,
        drawn.drawNo(),
        seatNo,
        drawn.position(),
        drawn.expertId(),
        drawn.expertCode(),
        drawn.field(),
        post,
        state,
        reason,
        at,
        null,
        state.open() ? null : at);
  }

  /** Where a panel's sheets are withheld: one round for all its draws. */
  static String round(String panelId) {
    return ROUND + panelId;
  }

  /** The panel of a round. */
  static String panelOf(String round) {
    return round.startsWith(ROUND) ? round.substring(ROUND.length()) : round;
  }

  private SealedEntry seal(CaseId caseId, Text sentence, Map<String, Object> facts) {
    return record.seal(caseId, ExpertPanelModel.CALL_EXPERT, sentence, facts);
  }
}
