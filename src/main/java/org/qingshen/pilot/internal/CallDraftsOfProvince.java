package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.CallPublicationProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CallDraftsOfProvince implements CallDrafts {

  private static final int SHOWN = 100;

  private final CallSources sources;
  private final CallStore calls;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final CallPublicationProcess process;
  private final CurrentActor actor;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  CallDraftsOfProvince(
      CallSources sources,
      CallStore calls,
      CaseFiles cases,
      Ledger ledger,
      CallPublicationProcess process,
      CurrentActor actor,
      Texts texts,
      ApplicationEventPublisher events) {
    this.sources = sources;
    this.calls = calls;
    this.cases = cases;
    this.ledger = ledger;
    this.process = process;
    this.actor = actor;
    this.texts = texts;
    this.events = events;
  }

  @Override
  @RequiresPermissions(Permissions.CALL_DRAFT)
  @Transactional(readOnly = true)
  public List<Source> sources() {
    return drafter().map(post -> sources.of(post.region().province())).orElse(List.of());
  }

  @Override
  @RequiresPermissions(Permissions.CALL_DRAFT)
  @Transactional
  public Started start(String source) {
    Optional<Post> drafter = drafter();
    boolean known =
        drafter.isPresent() && sources().stream().anyMatch(it -> it.key().equals(source));
    if (!known) {
      return new Started.Refused(Text.of("pilot.call.noSource"));
    }
    String title = texts.say(Text.of("pilot.call.untitled"));
    CaseFile file = open(drafter.get(), title, CallState.DRAFTING);
    sources.keep(file.id(), source);
    process.callDrafted(file.id());
    trail("call.drafted", file.id(), source);
    return new Started.Opened(file.id());
  }

  @Override
  @RequiresPermissions(Permissions.CALL_DRAFT)
  @Transactional
  public Optional<CaseId> caseOf(String callId) {
    Optional<Post> drafter = drafter();
    Optional<PilotCall> call =
        calls
            .find(callId)
            .filter(
                it ->
                    drafter
                        .filter(post -> post.region().province().equals(it.province()))
                        .isPresent());
    calls.lock(callId); // two clicks open one case
    return call.map(it -> calls.caseOf(callId).orElseGet(() -> adopt(it, drafter.get())));
  }

  /** A call that was made without a case gets one, so that it can be amended. */
  private CaseId adopt(PilotCall call, Post drafter) {
    CaseFile file = open(drafter, call.title(), CallState.PUBLISHED);
    String number = cases.number(file.id(), CaseKind.CALL_PREFIX, call.year());
    calls.belongsTo(call.id(), file.id());
    String sentence = texts.say(Text.of("pilot.callSealed.adopted", call.title(), number));
    ledger.seal(
        file.id(),
        new EntryDraft(
            "system",
            "call-publication/publishCall",
            null,
            Map.of("result", "adopted", "sentence", sentence),
            List.of(),
            Signatory.SYSTEM,
            null));
    trail("call.adopted", file.id(), call.id());
    return file.id();
  }

  /** The province has it from the first moment; no city and no applicant reads its case. */
  private CaseFile open(Post drafter, String title, CallState state) {
    CaseFile file =
        cases.open(
            CaseKind.CALL,
            title,
            drafter.organisation(),
            drafter.organisationName(),
            drafter.region().province(),
            state.name());
    ledger.lock(file.id());
    cases.reachedProvince(file.id());
    return file;
  }

  @Override
  @RequiresPermissions(
      value = {Permissions.CALL_DRAFT, Permissions.CALL_CONFIRM},
      logical = Logical.OR)
  @Transactional(readOnly = true)
  public List<CaseFile> cases() {
    return cases.visible(CaseKind.CALL, null, SHOWN);
  }

  private Optional<Post> drafter() {
    return actor.require().posts().stream()
        .filter(post -> post.kind() == PostKind.PROV_ECO)
        .findFirst();
  }

  private void trail(String what, CaseId caseId, String detail) {
    events.publishEvent(new TrailEvent(what, actor.require().id(), caseId.value(), detail));
  }
}
