package org.qingshen.pilot.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.CallAmendment.Change;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes of what the departments confirmed the call that applicants read. */
@Component
public class CallPublication {

  private final CallMaterial material;
  private final CallStore calls;
  private final CallChanges changes;
  private final Amendments amendments;
  private final CaseFiles cases;
  private final Directory directory;
  private final Ledger ledger;
  private final CurrentActor actor;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CallPublication(
      CallMaterial material,
      CallStore calls,
      CallChanges changes,
      Amendments amendments,
      CaseFiles cases,
      Directory directory,
      Ledger ledger,
      CurrentActor actor,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.material = material;
    this.calls = calls;
    this.changes = changes;
    this.amendments = amendments;
    this.cases = cases;
    this.directory = directory;
    this.ledger = ledger;
    this.actor = actor;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  /** Publishes for the first time; the case's lock must be held. */
  public void publish(CaseId caseId) {
    PilotCall call = call(material(caseId), caseId, caseId.value(), now(), 0);
    calls.insert(call, caseId);
    cases.state(caseId, CallState.PUBLISHED.name());
    seal(caseId, "published", Text.of("pilot.callSealed.published", at(now())), List.of());
    trail("call.published", caseId, call.id());
  }

  /** Publishes a numbered amendment; the case's lock must be held. */
  public void amend(CaseId caseId, int number) {
    PilotCall before = calls.ofCase(caseId).orElseThrow();
    calls.lock(before.id());
    SealedEntry entry = material(caseId);
    PilotCall after = call(entry, caseId, before.id(), before.publishedAt(), number);
    List<Change> changed = changes.between(before, after, entry.form());
    String reason = material.reason(caseId).orElseThrow();
    calls.replace(after, caseId);
    amendments.insert(after.id(), new CallAmendment(number, now(), entry.seq(), reason, changed));
    cases.state(caseId, CallState.AMENDED.name());
    Text said = Text.of("pilot.callSealed.amended", number, at(now()), changed.size());
    seal(caseId, "amended", said, changed);
    trail("call.amended", caseId, after.id() + " " + number);
    events.publishEvent(new CallAmended(after.id(), number));
  }

  private SealedEntry material(CaseId caseId) {
    return material
        .prepared(caseId)
        .orElseThrow(() -> new IllegalStateException("Nothing was prepared in case " + caseId));
  }

  private PilotCall call(
      SealedEntry entry, CaseId caseId, String id, Instant publishedAt, int amendment) {
    RegionCode province = cases.of(caseId).region();
    return CallContent.of(new FormData(entry.data()))
        .published(id, province, directory.cities(province), publishedAt, amendment);
  }

  private void seal(CaseId caseId, String result, Text sentence, List<Change> changed) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", result);
    data.put("sentence", texts.say(sentence));
    data.put("changes", changed.stream().map(CallChanges::row).toList());
    ledger.seal(
        caseId,
        new EntryDraft(
            "system",
            "call-publication/publishCall",
            null,
            data,
            List.of(),
            Signatory.SYSTEM,
            null));
  }

  private void trail(String what, CaseId caseId, String detail) {
    events.publishEvent(new TrailEvent(what, actor.require().id(), caseId.value(), detail));
  }

  private static String at(Instant moment) {
    return OfficeTime.full(moment);
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }

  /** An amendment was published; running applications follow after commit. */
  record CallAmended(String callId, int number) {}
}
