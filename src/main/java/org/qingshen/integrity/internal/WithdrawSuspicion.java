package org.qingshen.integrity.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.integrity.process.InquiryProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever raised a suspicion takes it back, until the lead department has taken it up. */
@Component
class WithdrawSuspicion implements CaseActHandler {

  static final String KIND = "withdraw-suspicion";

  private final StoredSuspicions suspicions;
  private final SuspicionMapper mapper;
  private final InquiryProcess process;
  private final ApplicationEventPublisher events;

  WithdrawSuspicion(
      StoredSuspicions suspicions,
      SuspicionMapper mapper,
      InquiryProcess process,
      ApplicationEventPublisher events) {
    this.suspicions = suspicions;
    this.mapper = mapper;
    this.process = process;
    this.events = events;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("integrity.suspicion.withdraw");
  }

  @Override
  public String form() {
    return "integrity/suspicion-withdrawal.form";
  }

  @Override
  public String permission() {
    return Permissions.SUSPICION_RAISE;
  }

  /** In any post that may raise one: work of the case may have moved on since. */
  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return own(caseId, actor).flatMap(it -> post(actor));
  }

  private Optional<Suspicion> own(CaseId caseId, Actor actor) {
    return suspicions.runningOf(caseId).stream()
        .filter(it -> it.raisers().stream().anyMatch(actor::actsAs))
        .filter(it -> mapper.steps(it.id()).isEmpty())
        .findFirst();
  }

  private static Optional<Post> post(Actor actor) {
    return actor.posts().stream()
        .filter(post -> post.kind().department().isPresent() || post.kind() == PostKind.EXPERT)
        .findFirst();
  }

  @Override
  public FormData sealed(Act act) {
    return InquirySeals.about(act.data(), own(act.caseId(), act.actor()).orElseThrow());
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    Suspicion suspicion = own(act.caseId(), act.actor()).orElseThrow();
    mapper.insertStep(
        new InquiryStepRow(
            suspicion.id(),
            entry.seq(),
            FalsificationInquiryModel.SUSPICION_WITHDRAWN,
            act.actor().id(),
            act.principal(),
            act.at()));
    process.suspicionWithdrawn(suspicion.id());
    events.publishEvent(
        new TrailEvent("suspicion.withdrawn", act.actor().id(), act.caseId().value(), ""));
    return Text.of("integrity.suspicion.withdrawn");
  }
}
