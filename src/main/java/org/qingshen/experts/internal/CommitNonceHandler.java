package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.evidence.SealedEntry;
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

/** A department promises a number. The number itself is stored nowhere: its officer keeps it. */
@Component
class CommitNonceHandler implements SubmissionHandler {

  private static final String NONCE = "nonce";
  private static final int DIFFERENT = 6;

  private final PanelMapper panels;
  private final DrawParties parties;
  private final ApplicationEventPublisher events;

  CommitNonceHandler(PanelMapper panels, DrawParties parties, ApplicationEventPublisher events) {
    this.panels = panels;
    this.parties = parties;
    this.events = events;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.COMMIT_NONCE);
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
            .map(it -> Map.<String, Object>of("drawNumber", String.valueOf(it.drawNo())))
            .orElse(Map.of());
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public Text objection(Act act) {
    return parties.objection(act);
  }

  /**
   * What somebody could guess from its commitment is no secret, and what was promised before may be
   * known: whoever knows one number before promising the other chooses the draw.
   */
  @Override
  public List<Problem> check(Act act) {
    String nonce = act.data().text(NONCE);
    if (nonce.chars().distinct().count() < DIFFERENT) {
      return List.of(new Problem(NONCE, Text.of("experts.nonce.guessable", DIFFERENT)));
    }
    return panels.promisedBefore(DrawRule.fingerprint(nonce))
        ? List.of(new Problem(NONCE, Text.of("experts.nonce.used")))
        : List.of();
  }

  @Override
  public FormData sealed(Act act) {
    DrawRow draw = parties.pending(act.caseId());
    Department department = DrawParties.department(act);
    String commitment = DrawRule.commitment(draw.drawId(), department, act.data().text(NONCE));
    return act.data()
        .with(NONCE, null)
        .with("draw", String.valueOf(draw.drawNo()))
        .with("department", department.name())
        .with("commitment", commitment);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    DrawRow draw = parties.pending(act.caseId());
    panels.insertNonce(
        new NonceRow(
            draw.panelId(),
            draw.drawNo(),
            DrawParties.department(act),
            new FormData(entry.data()).text("commitment"),
            act.actor().id(),
            act.principal(),
            null,
            null,
            null),
        DrawRule.fingerprint(act.data().text(NONCE)));
    events.publishEvent(
        new TrailEvent(
            "draw.committed",
            act.actor().id(),
            act.caseId().value(),
            String.valueOf(draw.drawNo())));
    return new Effect(Map.of(), Text.of("experts.nonce.committed"));
  }
}
