package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.EntryReader;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Option;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Reviewers;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A reviewer marks something as falsified and pins the evidence; decisions wait from then on. */
@Component
class RaiseSuspicion implements CaseActHandler {

  static final String KIND = "raise-suspicion";

  /** Why terms do not run meanwhile. */
  static final Text INQUIRY = Text.of("integrity.term.pause");

  private static final String PINS = "pins";
  private static final String ALLEGATION = "allegation";

  private final WorkItems work;
  private final CaseFiles cases;
  private final VetoEnds vetoes;
  private final PointedPins choices;
  private final OpenedInquiry inquiry;
  private final ObjectProvider<Reviewers> reviewers;
  private final ApplicationEventPublisher events;

  RaiseSuspicion(
      WorkItems work,
      CaseFiles cases,
      VetoEnds vetoes,
      PointedPins choices,
      OpenedInquiry inquiry,
      ObjectProvider<Reviewers> reviewers,
      ApplicationEventPublisher events) {
    this.work = work;
    this.cases = cases;
    this.vetoes = vetoes;
    this.choices = choices;
    this.inquiry = inquiry;
    this.reviewers = reviewers;
    this.events = events;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("integrity.suspicion.raise");
  }

  @Override
  public String form() {
    return "integrity/suspicion.form";
  }

  @Override
  public String permission() {
    return Permissions.SUSPICION_RAISE;
  }

  /**
   * Whoever reviews the case now: has its open work, or may claim it; or is named by a module. What
   * the province's own departments draft is nobody's evidence; a case that a veto has ended is
   * accused no more.
   */
  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return work.open(caseId).stream()
        .filter(RaiseSuspicion::isReview)
        .filter(item -> item.assignee() == null || actor.actsAs(item.assignee()))
        .flatMap(item -> actor.postFor(item.queue()).stream())
        .findFirst()
        .or(() -> named(caseId, actor))
        .filter(post -> !vetoes.ended(cases.of(caseId)));
  }

  private Optional<Post> named(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    return reviewers
        .orderedStream()
        .flatMap(source -> source.reviewing(file, actor).stream())
        .findFirst();
  }

  @Override
  public FormContext context(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    List<Option> pins =
        submissions(file).stream().flatMap(entry -> choices.of(file, entry).stream()).toList();
    return new FormContext(
        Map.of(), Map.of(PINS, pins), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  /** The post alone says whether an expert raised it. */
  @Override
  public FormData sealed(Act act) {
    return act.data().with(InquirySeals.SOURCE, source(act.post()).name());
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    List<Pin> pins = act.data().choices(PINS).stream().map(Pin::parse).toList();
    inquiry.begin(
        new SuspicionRow(
            Ids.next(),
            act.caseId(),
            act.actor().id(),
            entry.seq(),
            act.at(),
            Suspicion.State.OPEN,
            null,
            act.principal(),
            source(act.post()),
            act.data().text(ALLEGATION)),
        pins);
    events.publishEvent(
        new TrailEvent("suspicion.raised", act.actor().id(), act.caseId().value(), ""));
    return Text.of("integrity.suspicion.raised");
  }

  private static Suspicion.Source source(Post post) {
    return post.kind() == PostKind.EXPERT ? Suspicion.Source.EXPERT : Suspicion.Source.REVIEWER;
  }

  /** The last version of each thing the party handed in: what it supplied later hides no plan. */
  private List<SealedEntry> submissions(CaseFile file) {
    List<SealedEntry> all =
        cases.dossier(file.id()).stream()
            .filter(entry -> entry.kind().equals("submission"))
            .filter(entry -> file.applicant().equals(entry.by().organisation()))
            .toList();
    return all.stream()
        .filter(
            entry ->
                all.stream()
                    .noneMatch(
                        later ->
                            later.seq() > entry.seq() && EntryReader.sameQuestion(entry, later)))
        .toList();
  }

  private static boolean isReview(WorkItem item) {
    return item.queue().post() != PostKind.PILOT_BODY
        && item.queue().post().tier() != PostKind.Tier.POST // who may not see the file yet
        && !item.region().isProvince()
        && !FalsificationInquiryModel.isStep(item.step());
  }
}
