package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A department says the number it promised, or that it is lost. Neither reads the other's before
 * both are in, so that nobody can let a draw fail because of what would come out.
 */
@Component
class RevealNonceHandler implements SubmissionHandler {

  private static final String NONCE = "nonce";
  private static final String ANSWER = "answer";
  static final int DEPARTMENTS = 2;

  private final PanelMapper panels;
  private final DrawParties parties;
  private final PanelDraw draws;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  RevealNonceHandler(
      PanelMapper panels,
      DrawParties parties,
      PanelDraw draws,
      Ledger ledger,
      ApplicationEventPublisher events) {
    this.panels = panels;
    this.parties = parties;
    this.draws = draws;
    this.ledger = ledger;
    this.events = events;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.REVEAL_NONCE);
  }

  @Override
  public Set<String> secrets() {
    return Set.of(NONCE);
  }

  @Override
  public FormContext context(WorkItem item) {
    Map<String, Object> facts =
        parties
            .latest(item.caseId())
            .flatMap(draw -> commitment(draw, item))
            .map(it -> Map.<String, Object>of("commitment", it))
            .orElse(Map.of());
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  private java.util.Optional<String> commitment(DrawRow draw, WorkItem item) {
    return item.queue()
        .post()
        .department()
        .flatMap(department -> parties.of(draw, department))
        .map(NonceRow::commitment);
  }

  @Override
  public Text objection(Act act) {
    return parties.objection(act);
  }

  @Override
  public List<Problem> check(Act act) {
    if (act.data().text(ANSWER).equals(NonceRow.LOST)) {
      return List.of();
    }
    DrawRow draw = parties.pending(act.caseId());
    Department department = DrawParties.department(act);
    String said = DrawRule.commitment(draw.drawId(), department, act.data().text(NONCE));
    boolean kept =
        parties.of(draw, department).filter(it -> it.commitment().equals(said)).isPresent();
    return kept ? List.of() : List.of(new Problem(NONCE, Text.of("experts.nonce.mismatch")));
  }

  @Override
  public FormData sealed(Act act) {
    DrawRow draw = parties.pending(act.caseId());
    return act.data()
        .with("draw", String.valueOf(draw.drawNo()))
        .with("department", DrawParties.department(act).name());
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    DrawRow draw = parties.pending(act.caseId());
    panels.reveal(
        draw.panelId(),
        draw.drawNo(),
        DrawParties.department(act),
        act.data().text(ANSWER),
        act.actor().id(),
        act.principal());
    List<NonceRow> nonces = parties.nonces(draw);
    long in = nonces.stream().filter(it -> it.answer() != null).count();
    String outcome = in < DEPARTMENTS ? ExpertPanelModel.PENDING : outcome(draw, nonces);
    if (in == DEPARTMENTS) {
      ledger.release(act.caseId(), entry.withheldIn());
    }
    if (outcome.equals(ExpertPanelModel.VOID)) {
      draws.nobody(act.caseId(), State.VOID);
    }
    events.publishEvent(
        new TrailEvent(
            "draw.revealed",
            act.actor().id(),
            act.caseId().value(),
            draw.drawNo() + " " + outcome));
    return new Effect(facts(outcome, nonces), Text.of("experts.nonce.revealed." + outcome));
  }

  /** Only so many draws of a case are void; after them a draw is held without what was lost. */
  private String outcome(DrawRow draw, List<NonceRow> nonces) {
    boolean lost = nonces.stream().anyMatch(NonceRow::isLost);
    return lost && draws.mayBeVoid(draw) ? ExpertPanelModel.VOID : ExpertPanelModel.OPENED;
  }

  private static Map<String, Object> facts(String outcome, List<NonceRow> nonces) {
    return outcome.equals(ExpertPanelModel.VOID)
        ? Map.of(
            ExpertPanelModel.NONCES,
            outcome,
            ExpertPanelModel.DRAW_POSTS,
            DrawParties.postsAfter(nonces))
        : Map.of(ExpertPanelModel.NONCES, outcome);
  }
}
