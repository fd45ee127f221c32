package org.qingshen.integrity.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Department;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.internal.InquiryRule.Said;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A provincial department determines on its own account whether something was falsified. */
@Component
class Determine implements SubmissionHandler {

  private final InquiryWork work;
  private final InquiryFile inquiry;
  private final SuspicionMapper mapper;
  private final GivenOpinions given;
  private final CaseFiles cases;
  private final VetoCatalogue catalogue;
  private final ObjectProvider<CaseSubjects> subjects;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Determine(
      InquiryWork work,
      InquiryFile inquiry,
      SuspicionMapper mapper,
      GivenOpinions given,
      CaseFiles cases,
      VetoCatalogue catalogue,
      ObjectProvider<CaseSubjects> subjects,
      ApplicationEventPublisher events,
      Clock clock) {
    this.work = work;
    this.inquiry = inquiry;
    this.mapper = mapper;
    this.given = given;
    this.cases = cases;
    this.catalogue = catalogue;
    this.subjects = subjects;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String step() {
    return FalsificationInquiryModel.step(FalsificationInquiryModel.DETERMINE);
  }

  @Override
  public Optional<Text> hindrance(WorkItem item, Set<PersonId> hands) {
    return work.hindrance(item, hands);
  }

  @Override
  public FormContext context(WorkItem item) {
    CaseFile file = cases.of(item.caseId());
    List<Option> items =
        catalogue.items(file.region().province(), file.kind(), null, clock.instant()).stream()
            .map(found -> new Option(found.code(), found.text()))
            .toList();
    Map<String, Object> facts = inquiry.facts(work.about(item));
    List<Option> concerned = concerned(file);
    facts.put("others", !concerned.isEmpty());
    return new FormContext(
        facts,
        Map.of("vetoItems", items, "concerned", concerned),
        Map.of(),
        FormContext.EMPTY.maxTotalBytes());
  }

  /** Whom besides the applicant it may fall on: by role and id. */
  private List<Option> concerned(CaseFile file) {
    return subjects.stream()
        .filter(source -> source.caseKind().equals(file.kind()))
        .flatMap(source -> source.of(file.id()).stream())
        .filter(it -> it.role() != CaseSubjects.Role.APPLICANT)
        .map(it -> new Option(it.code(), new Label(it.name(), it.name())))
        .toList();
  }

  /** The one that decides says with what outcome, and on what ground where it does not suffice. */
  @Override
  public FormData sealed(Act act) {
    List<Said> all = new ArrayList<>(given.of(act.caseId(), work.about(act.item()).id()));
    InquiryOutcome own = InquiryOutcome.valueOf(act.data().text("outcome"));
    all.add(new Said(department(act), own, act.data().choices(GivenOpinions.ITEMS)));
    InquiryOutcome result = InquiryRule.outcome(all);
    FormData answers =
        work.sealed(act)
            .with(Allegations.RAISED_REASONS, null)
            .with(InquirySeals.DEPARTMENT, department(act).name());
    if (result == InquiryOutcome.PENDING) {
      return answers;
    }
    FormData decided = answers.with(InquirySeals.RESULT, result.name());
    return result == InquiryOutcome.INSUFFICIENT
        ? decided.with(InquirySeals.GROUND, InquiryRule.ground(all).name())
        : decided;
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    Suspicion suspicion = work.about(act.item());
    work.done(suspicion, act, entry);
    mapper.insertOpinion(
        new OpinionRow(
            suspicion.id(),
            department(act),
            InquiryOutcome.valueOf(act.data().text("outcome")),
            act.actor().id(),
            entry.seq(),
            act.at(),
            act.principal()));
    List<Said> all = given.of(act.caseId(), suspicion.id());
    InquiryOutcome outcome = InquiryRule.outcome(all);
    if (outcome != InquiryOutcome.PENDING) {
      events.publishEvent(
          new TrailEvent(
              "suspicion.concluded", act.actor().id(), act.caseId().value(), outcome.name()));
    }
    return new Effect(
        Map.of(FalsificationInquiryModel.OUTCOME, outcome.name()), said(outcome, all));
  }

  private static Text said(InquiryOutcome outcome, List<Said> all) {
    return outcome == InquiryOutcome.INSUFFICIENT
        ? Text.of("integrity.determination.INSUFFICIENT." + InquiryRule.ground(all))
        : Text.of("integrity.determination." + outcome);
  }

  private static Department department(Act act) {
    return act.post().kind().department().orElseThrow();
  }
}
