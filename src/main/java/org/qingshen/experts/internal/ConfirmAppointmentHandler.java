package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.Expert;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody other than the proposer agrees to an exceptional appointment, or does not. */
@Component
class ConfirmAppointmentHandler implements SubmissionHandler {

  private final DrawParties draws;
  private final StoredExperts experts;
  private final Avoidance avoidance;
  private final PanelDraw seats;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  ConfirmAppointmentHandler(
      DrawParties draws,
      StoredExperts experts,
      Avoidance avoidance,
      PanelDraw seats,
      Ledger ledger,
      ApplicationEventPublisher events) {
    this.draws = draws;
    this.experts = experts;
    this.avoidance = avoidance;
    this.seats = seats;
    this.ledger = ledger;
    this.events = events;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.CONFIRM_APPOINTMENT);
  }

  @Override
  public FormContext context(WorkItem item) {
    Map<String, Object> facts =
        draws.latest(item.caseId()).map(draw -> facts(item, draw)).orElse(Map.of());
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  private Map<String, Object> facts(WorkItem item, DrawRow draw) {
    String proposed =
        places(item.caseId(), draw).stream()
            .map(it -> experts.byCode(item.region().province(), it.code()))
            .map(ConfirmAppointmentHandler::line)
            .collect(Collectors.joining("\n"));
    String reason =
        entry(item.caseId(), draw.listSeq() - 1)
            .map(it -> new FormData(it.data()).text("reason"))
            .orElse("");
    return Map.of("proposed", proposed, "proposalReason", reason);
  }

  private static String line(Expert it) {
    return it.code() + ' ' + it.name() + " · " + it.profile().title() + " · " + it.employer();
  }

  @Override
  public Text objection(Act act) {
    DrawRow draw = draws.latest(act.caseId()).orElseThrow();
    boolean own =
        act.hands().contains(draw.proposedBy())
            || (draw.proposedFor() != null && act.hands().contains(draw.proposedFor()));
    return own ? Text.of("experts.appoint.own") : null;
  }

  /** Ties may have appeared since the proposal. */
  @Override
  public List<Problem> check(Act act) {
    if (!confirmed(act)) {
      return List.of();
    }
    DrawRow draw = draws.latest(act.caseId()).orElseThrow();
    return places(act.caseId(), draw).stream()
        .map(it -> experts.byCode(act.item().region().province(), it.code()))
        .flatMap(it -> avoidance.candidateHits(it.id(), act.caseId()).stream())
        .map(hit -> new Problem("decision", Text.of("experts.compose.excluded", hit.name())))
        .toList();
  }

  /** Codes only, as everything sealed of a draw: auditors read it before the sheets are opened. */
  @Override
  public FormData sealed(Act act) {
    String codes =
        places(act.caseId(), draws.latest(act.caseId()).orElseThrow()).stream()
            .map(Place::code)
            .collect(Collectors.joining("\n"));
    return act.data().with("proposed", codes);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String outcome = confirmed(act) ? ExpertPanelModel.CONFIRMED : ExpertPanelModel.REFUSED;
    if (!confirmed(act)) {
      seats.nobody(act.caseId(), State.REFUSED);
    }
    events.publishEvent(
        new TrailEvent("panel.appointment", act.actor().id(), act.caseId().value(), outcome));
    return new Effect(
        Map.of(ExpertPanelModel.APPOINTMENT, outcome), Text.of("experts.appoint." + outcome));
  }

  private static boolean confirmed(Act act) {
    return act.data().text("decision").equals("CONFIRM");
  }

  private List<Place> places(CaseId caseId, DrawRow draw) {
    return entry(caseId, draw.listSeq()).map(DrawRecords::proposed).orElse(List.of());
  }

  private java.util.Optional<SealedEntry> entry(CaseId caseId, long seq) {
    return ledger.readable(caseId, Signatory.SYSTEM.person()).stream()
        .filter(it -> it.seq() == seq)
        .findFirst();
  }
}
