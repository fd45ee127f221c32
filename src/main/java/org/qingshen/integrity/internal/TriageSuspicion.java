package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The lead department takes a suspicion up and names who investigates, or dismisses it. */
@Component
class TriageSuspicion implements SubmissionHandler {

  static final String DECISION = "decision";
  private static final String INVESTIGATORS = "investigators";
  private static final String REPORTER = "reporter";

  private final InquiryWork work;
  private final Allegations allegations;
  private final OpenedInquiry inquiry;
  private final InquiryBars bars;
  private final ReportMapper reports;
  private final CaseFiles cases;
  private final ApplicationEventPublisher events;

  TriageSuspicion(
      InquiryWork work,
      Allegations allegations,
      OpenedInquiry inquiry,
      InquiryBars bars,
      ReportMapper reports,
      CaseFiles cases,
      ApplicationEventPublisher events) {
    this.work = work;
    this.allegations = allegations;
    this.inquiry = inquiry;
    this.bars = bars;
    this.reports = reports;
    this.cases = cases;
    this.events = events;
  }

  @Override
  public String step() {
    return FalsificationInquiryModel.step(FalsificationInquiryModel.TRIAGE_SUSPICION);
  }

  @Override
  public Optional<Text> hindrance(WorkItem item, Set<PersonId> hands) {
    return work.hindrance(item, hands);
  }

  @Override
  public FormContext context(WorkItem item) {
    Suspicion suspicion = work.about(item);
    Map<String, Object> facts = allegations.toOfficers(suspicion);
    facts.put("reported", suspicion.source() == Suspicion.Source.PUBLIC);
    ReportRow report = reports.ofSuspicion(suspicion.id());
    if (report != null) {
      facts.put(REPORTER, report.reporter() + "，" + report.contact());
    }
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  /** Who reported, and in which words, stays out of the chain, which nobody can take it from. */
  @Override
  public FormData sealed(Act act) {
    return work.sealed(act).with(REPORTER, null).with(Allegations.RAISED_REASONS, null);
  }

  /** Nobody is named who could not do it. */
  @Override
  public List<Problem> check(Act act) {
    if (!accepted(act)) {
      return List.of();
    }
    CaseFile file = cases.of(act.caseId());
    PostKind post = PostKind.valueOf(act.data().text(INVESTIGATORS));
    Queue queue = Queue.of(post, file.applicant(), file.region());
    return bars.anybodyFor(work.about(act.item()), FalsificationInquiryModel.INVESTIGATE, queue)
        ? List.of()
        : List.of(new Problem(INVESTIGATORS, Text.of("integrity.triage.nobody")));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    Suspicion suspicion = work.about(act.item());
    work.done(suspicion, act, entry);
    String decision =
        accepted(act) ? FalsificationInquiryModel.ACCEPTED : FalsificationInquiryModel.DISMISSED;
    events.publishEvent(
        new TrailEvent("suspicion.triaged", act.actor().id(), act.caseId().value(), decision));
    if (!accepted(act)) {
      return new Effect(
          Map.of(FalsificationInquiryModel.TRIAGE, decision),
          Text.of("integrity.triage.dismissed"));
    }
    inquiry.accepted(suspicion);
    return new Effect(
        Map.of(
            FalsificationInquiryModel.TRIAGE,
            decision,
            FalsificationInquiryModel.INVESTIGATORS,
            act.data().text(INVESTIGATORS)),
        Text.of("integrity.triage.accepted"));
  }

  private static boolean accepted(Act act) {
    return FalsificationInquiryModel.ACCEPTED.equals(act.data().text(DECISION));
  }
}
