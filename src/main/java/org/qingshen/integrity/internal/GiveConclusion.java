package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.directory.Department;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.integrity.GateResult;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.VetoGateModel;
import org.qingshen.integrity.process.VetoGateProcess;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A provincial department says whether a suspicion is true. */
@Component
class GiveConclusion implements SubmissionHandler {

  private static final String CONCLUSION = "conclusion";

  private final SuspicionMapper mapper;
  private final StoredSuspicions suspicions;
  private final Allegations allegations;
  private final VetoGateProcess process;
  private final ApplicationEventPublisher events;

  GiveConclusion(
      SuspicionMapper mapper,
      StoredSuspicions suspicions,
      Allegations allegations,
      VetoGateProcess process,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.suspicions = suspicions;
    this.allegations = allegations;
    this.process = process;
    this.events = events;
  }

  @Override
  public String step() {
    return VetoGateModel.STEP_GIVE_CONCLUSION;
  }

  @Override
  public FormContext context(WorkItem item) {
    return new FormContext(
        allegations.facts(about(item)), Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public Text objection(Act act) {
    Suspicion suspicion = about(act.item());
    List<OpinionRow> given = mapper.opinions(suspicion.id());
    return GateRule.objection(raisers(suspicion), given, act.hands(), department(act)).orElse(null);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String suspicionId = about(act.item()).id();
    boolean confirmed = GateResult.CONFIRMED.name().equals(act.data().text(CONCLUSION));
    mapper.insertOpinion(
        new OpinionRow(
            suspicionId,
            department(act),
            confirmed,
            act.actor().id(),
            entry.seq(),
            act.at(),
            act.principal()));
    GateResult result = GateRule.result(mapper.opinions(suspicionId));
    if (result != GateResult.PENDING) {
      events.publishEvent(
          new TrailEvent(
              "suspicion.concluded", act.actor().id(), act.caseId().value(), result.name()));
    }
    return new Effect(
        Map.of(VetoGateModel.GATE_RESULT, result.name()),
        Text.of("integrity.conclusion.result." + result));
  }

  private static Set<PersonId> raisers(Suspicion suspicion) {
    return Stream.of(suspicion.raisedBy(), suspicion.raisedFor())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Suspicion about(WorkItem item) {
    return process
        .suspicionOf(item.round())
        .map(suspicions::get)
        .orElseGet(() -> suspicions.lastRaised(item.caseId(), item.receivedAt()));
  }

  private static Department department(Act act) {
    return act.post().kind().department().orElseThrow();
  }
}
