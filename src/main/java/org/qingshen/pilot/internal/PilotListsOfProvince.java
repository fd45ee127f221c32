package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotListState;
import org.qingshen.pilot.PilotLists;
import org.qingshen.pilot.process.ApprovedListProcess;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PilotListsOfProvince implements PilotLists {

  private static final int SHOWN = 100;
  private static final int TITLE = 200;

  private final PilotListMapper mapper;
  private final PilotListCandidates candidates;
  private final CallStore calls;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final ApprovedListProcess process;
  private final CurrentActor actor;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  PilotListsOfProvince(
      PilotListMapper mapper,
      PilotListCandidates candidates,
      CallStore calls,
      CaseFiles cases,
      Ledger ledger,
      ApprovedListProcess process,
      CurrentActor actor,
      Texts texts,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.candidates = candidates;
    this.calls = calls;
    this.cases = cases;
    this.ledger = ledger;
    this.process = process;
    this.actor = actor;
    this.texts = texts;
    this.events = events;
  }

  @Override
  @RequiresPermissions(Permissions.LIST_PUBLISH)
  @Transactional(readOnly = true)
  public List<Source> sources() {
    return drafter()
        .map(post -> calls.ofProvince(post.region().province()))
        .orElse(List.of())
        .stream()
        .map(call -> new Source(call.id(), call.title(), candidates.of(call.id()).size()))
        .filter(source -> source.proposed() > 0)
        .toList();
  }

  @Override
  @RequiresPermissions(Permissions.LIST_PUBLISH)
  @Transactional
  public Started start(String callId) {
    Optional<Post> drafter = drafter();
    Optional<PilotCall> call =
        drafter.flatMap(
            post ->
                calls.find(callId).filter(it -> it.province().equals(post.region().province())));
    if (call.isEmpty() || candidates.of(callId).isEmpty()) {
      return new Started.Refused(Text.of("pilotlists.list.noSource"));
    }
    CaseFile file = open(drafter.get(), call.get());
    mapper.insert(file.id(), callId);
    candidates.refresh(file.id());
    process.listDrafted(file.id());
    events.publishEvent(
        new TrailEvent("list.drafted", actor.require().id(), file.id().value(), callId));
    return new Started.Opened(file.id());
  }

  /** The province has it from the first moment; no city and no applicant reads its case. */
  private CaseFile open(Post drafter, PilotCall call) {
    CaseFile file =
        cases.open(
            CaseKind.LIST,
            title(call),
            drafter.organisation(),
            drafter.organisationName(),
            drafter.region().province(),
            PilotListState.DRAFTING.name());
    ledger.lock(file.id());
    cases.reachedProvince(file.id());
    return file;
  }

  /** As long as a case's title may be. */
  private String title(PilotCall call) {
    String title = texts.say(Text.of("pilotlists.list.title", call.title()));
    return title.length() <= TITLE ? title : title.substring(0, TITLE);
  }

  @Override
  @RequiresPermissions(
      value = {Permissions.LIST_PUBLISH, Permissions.LIST_CONFIRM},
      logical = Logical.OR)
  @Transactional(readOnly = true)
  public List<CaseFile> cases() {
    return cases.visible(CaseKind.LIST, null, SHOWN);
  }

  private Optional<Post> drafter() {
    return actor.require().posts().stream()
        .filter(post -> post.kind() == PostKind.PROV_ECO)
        .findFirst();
  }
}
