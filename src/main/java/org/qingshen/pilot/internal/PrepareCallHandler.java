package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.CallPublicationModel;
import org.qingshen.pilot.process.CallPublicationModel.Confirmation;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The drafting department fills in a call or its amendment, and puts it before the others. */
@Component
class PrepareCallHandler implements SubmissionHandler {

  private final CallStore calls;
  private final CallSources sources;
  private final CallMaterial material;
  private final CallForm form;
  private final CaseFiles cases;
  private final Directory directory;
  private final Texts texts;

  PrepareCallHandler(
      CallStore calls,
      CallSources sources,
      CallMaterial material,
      CallForm form,
      CaseFiles cases,
      Directory directory,
      Texts texts) {
    this.calls = calls;
    this.sources = sources;
    this.material = material;
    this.form = form;
    this.cases = cases;
    this.directory = directory;
    this.texts = texts;
  }

  @Override
  public String step() {
    return CallPublicationModel.step(CallPublicationModel.PREPARE_CALL);
  }

  @Override
  public boolean preparation() {
    return true;
  }

  @Override
  public FormContext context(WorkItem item) {
    List<Map<String, Object>> remarks = remarks(item);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("returned", !remarks.isEmpty());
    Optional<PilotCall> published = calls.ofCase(item.caseId());
    facts.put("amendment", published.isPresent());
    published.ifPresent(
        call -> {
          Text title = Text.of("pilot.amendment.title", call.amendmentNo() + 1);
          facts.put("amendmentTitle", texts.say(title));
          facts.put("amendmentReason", material.reason(item.caseId()).orElse(""));
        });
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>(form.rows(item.region()));
    rows.put("remarks", remarks);
    return new FormContext(facts, Map.of(), rows, FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public FormData initial(WorkItem item) {
    FormData start =
        material
            .prepared(item.caseId())
            .map(entry -> new FormData(entry.data()).with("remarks", null))
            .or(() -> calls.ofCase(item.caseId()).map(CallAnswers::of))
            .orElseGet(() -> sources.answers(item.caseId()));
    return form.aligned(item.region(), start);
  }

  @Override
  public List<Problem> check(Act act) {
    PilotCall published = calls.ofCase(act.caseId()).orElse(null);
    List<Problem> problems =
        new ArrayList<>(
            CallRule.all(new CallCheck(CallContent.of(act.data()), published, act.at())));
    if (problems.isEmpty() && published != null && same(published, act)) {
      problems.add(new Problem("", Text.of("pilot.callRule.nothingChanged")));
    }
    return problems;
  }

  private boolean same(PilotCall published, Act act) {
    return published.equals(
        CallContent.of(act.data())
            .published(
                published.id(),
                published.province(),
                directory.cities(published.province()),
                published.publishedAt(),
                published.amendmentNo()));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    FormData data = act.data();
    cases.retitle(act.caseId(), data.text(CallFields.TITLE), null);
    int year = data.decimal(CallFields.YEAR).orElseThrow().intValueExact();
    String number = cases.number(act.caseId(), CaseKind.CALL_PREFIX, year);
    return new Effect(Map.of(), Text.of("pilot.call.prepared", number, OfficeTime.full(act.at())));
  }

  /** What the departments asked to be changed in what was put before them last. */
  private List<Map<String, Object>> remarks(WorkItem item) {
    return material.opinions(item.caseId()).stream()
        .filter(entry -> ConfirmCallHandler.of(entry) == Confirmation.RETURNED)
        .map(PrepareCallHandler::remark)
        .toList();
  }

  private static Map<String, Object> remark(SealedEntry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("department", entry.by().organisationName());
    row.put("remark", new FormData(entry.data()).text("remark"));
    return row;
  }
}
