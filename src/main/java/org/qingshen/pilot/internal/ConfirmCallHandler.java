package org.qingshen.pilot.internal;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.CallAmendment.Change;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.CallPublicationModel;
import org.qingshen.pilot.process.CallPublicationModel.Confirmation;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Another provincial department confirms a call or sends it back. Source: the notice is issued by
 * three departments [S004]; how they confirm [D].
 */
@Component
class ConfirmCallHandler implements SubmissionHandler {

  private static final String OPINION = "opinion";
  private static final String CONFIRM = "CONFIRM";

  private final CallStore calls;
  private final CallMaterial material;
  private final CallChanges changes;
  private final Directory directory;
  private final Texts texts;

  ConfirmCallHandler(
      CallStore calls,
      CallMaterial material,
      CallChanges changes,
      Directory directory,
      Texts texts) {
    this.calls = calls;
    this.material = material;
    this.changes = changes;
    this.directory = directory;
    this.texts = texts;
  }

  @Override
  public String step() {
    return CallPublicationModel.step(CallPublicationModel.CONFIRM_CALL);
  }

  @Override
  public FormContext context(WorkItem item) {
    Optional<PilotCall> published = calls.ofCase(item.caseId());
    List<Map<String, Object>> changed = published.map(it -> changed(it, item)).orElse(List.of());
    return new FormContext(
        Map.of("amendment", published.isPresent()),
        Map.of(),
        Map.of("changes", changed),
        FormContext.EMPTY.maxTotalBytes());
  }

  private List<Map<String, Object>> changed(PilotCall published, WorkItem item) {
    return material
        .prepared(item.caseId())
        .map(entry -> changes.between(published, proposed(published, entry), entry.form()))
        .orElse(List.of())
        .stream()
        .map(this::row)
        .toList();
  }

  private Map<String, Object> row(Change change) {
    Text nothing = Text.of("pilot.call.change.nothing");
    Serializable before = change.before() == null ? nothing : change.before();
    Serializable after = change.after() == null ? nothing : change.after();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("place", change.place());
    row.put("change", texts.say(Text.of("pilot.call.change.fromTo", before, after)));
    return row;
  }

  private PilotCall proposed(PilotCall published, SealedEntry entry) {
    return CallContent.of(new FormData(entry.data()))
        .published(
            published.id(),
            published.province(),
            directory.cities(published.province()),
            published.publishedAt(),
            published.amendmentNo() + 1);
  }

  /** One person speaks for one department only, whatever posts that person holds. */
  @Override
  public Text objection(Act act) {
    boolean spoken =
        material.opinions(act.caseId()).stream()
            .anyMatch(entry -> entry.by().person().equals(act.actor().id()));
    return spoken ? Text.of("pilot.call.oneDepartmentOnly") : null;
  }

  /** What was in time when it was drafted may be over when it is confirmed. */
  @Override
  public List<Problem> check(Act act) {
    if (!act.data().text(OPINION).equals(CONFIRM)) {
      return List.of();
    }
    SealedEntry entry = material.prepared(act.caseId()).orElseThrow();
    CallCheck check =
        new CallCheck(
            CallContent.of(new FormData(entry.data())),
            calls.ofCase(act.caseId()).orElse(null),
            act.at());
    return CallRule.CUT_OFFS_LIE_AHEAD.check(check).stream()
        .findFirst()
        .map(late -> new Problem(OPINION, Text.of("pilot.callRule.overtaken", late.message())))
        .stream()
        .toList();
  }

  /** The last of the two opinions decides; this one is sealed already. */
  @Override
  public Effect apply(Act act, SealedEntry entry) {
    boolean returned =
        material.opinions(act.caseId()).stream()
            .anyMatch(opinion -> of(opinion) == Confirmation.RETURNED);
    Confirmation outcome = returned ? Confirmation.RETURNED : Confirmation.CONFIRMED;
    return new Effect(
        Map.of(CallPublicationModel.CONFIRMATION, outcome.name()),
        Text.of("pilot.call.opinion." + of(entry)));
  }

  static Confirmation of(SealedEntry opinion) {
    return CONFIRM.equals(opinion.data().get(OPINION))
        ? Confirmation.CONFIRMED
        : Confirmation.RETURNED;
  }
}
