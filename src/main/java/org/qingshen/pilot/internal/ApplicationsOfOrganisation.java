package org.qingshen.pilot.internal;

import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.process.PilotReviewProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ApplicationsOfOrganisation implements PilotApplications {

  private final CallStore calls;
  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final Directory directory;
  private final PilotReviewProcess process;
  private final CurrentActor actor;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ApplicationsOfOrganisation(
      CallStore calls,
      ApplicationStore applications,
      CaseFiles cases,
      Ledger ledger,
      Directory directory,
      PilotReviewProcess process,
      CurrentActor actor,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.applications = applications;
    this.cases = cases;
    this.ledger = ledger;
    this.directory = directory;
    this.process = process;
    this.actor = actor;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @RequiresPermissions(Permissions.PILOT_APPLY)
  @Transactional
  public Creation create(String callId) {
    Optional<Text> objection = objection(callId);
    if (objection.isPresent()) {
      String reason = texts.say(objection.get());
      events.publishEvent(new TrailEvent("pilot.refused", actor.require().id(), callId, reason));
      return new Creation.Refused(objection.get());
    }
    calls.lock(callId);
    Organisation applicant = applicant().orElseThrow();
    CaseId caseId =
        inPreparation(callId, applicant).orElseGet(() -> open(calls.of(callId), applicant));
    return new Creation.Created(caseId);
  }

  @Override
  @RequiresPermissions(Permissions.PILOT_APPLY)
  @Transactional(readOnly = true)
  public Optional<Text> objection(String callId) {
    Optional<PilotCall> call = calls.find(callId);
    Optional<Organisation> applicant = applicant();
    if (call.isEmpty() || applicant.isEmpty()) {
      return Optional.of(Text.of("pilot.create.notPossible"));
    }
    return Eligibility.first(call.get(), applicant.get(), clock.instant());
  }

  private Optional<Organisation> applicant() {
    return actor.require().posts().stream()
        .filter(post -> post.kind() == PostKind.PILOT_BODY)
        .findFirst()
        .flatMap(post -> directory.organisation(post.organisation()));
  }

  private Optional<CaseId> inPreparation(String callId, Organisation applicant) {
    return applications.unsubmitted(callId, applicant.id()).stream()
        .filter(id -> cases.of(id).state().equals(PilotState.PREPARING.name()))
        .findFirst();
  }

  private CaseId open(PilotCall call, Organisation applicant) {
    String title = texts.say(Text.of("pilot.untitled", applicant.name()));
    CaseFile file =
        cases.open(
            CaseKind.PILOT,
            title,
            applicant.id(),
            applicant.name(),
            applicant.region(),
            PilotState.PREPARING.name());
    ledger.lock(file.id());
    applications.create(file.id(), call, applicant.id(), title);
    process.applicationCreated(
        file.id(), call.cityCutOff(applicant.region()).orElseThrow(), call.provinceCutOff());
    events.publishEvent(
        new TrailEvent("pilot.created", actor.require().id(), file.id().value(), call.id()));
    return file.id();
  }
}
