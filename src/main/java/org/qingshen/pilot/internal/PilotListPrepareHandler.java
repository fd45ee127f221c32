package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.integrity.Suspicions;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.PilotListCheck.Project;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.pilot.process.ApprovedListModel;
import org.qingshen.pilot.process.ApprovedListModel.Confirmation;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The ecology department chooses which proposed projects stand on the list, and in what order. */
@Component
class PilotListPrepareHandler implements SubmissionHandler {

  private final PilotListMapper mapper;
  private final PilotListCandidates candidates;
  private final PilotListMaterial material;
  private final PilotListNotice notice;
  private final CallStore calls;
  private final CaseFiles cases;
  private final Suspicions suspicions;
  private final Texts texts;

  PilotListPrepareHandler(
      PilotListMapper mapper,
      PilotListCandidates candidates,
      PilotListMaterial material,
      PilotListNotice notice,
      CallStore calls,
      CaseFiles cases,
      Suspicions suspicions,
      Texts texts) {
    this.mapper = mapper;
    this.candidates = candidates;
    this.material = material;
    this.notice = notice;
    this.calls = calls;
    this.cases = cases;
    this.suspicions = suspicions;
    this.texts = texts;
  }

  @Override
  public String step() {
    return ApprovedListModel.step(ApprovedListModel.PREPARE_LIST);
  }

  @Override
  public boolean preparation() {
    return true;
  }

  @Override
  public FormContext context(WorkItem item) {
    List<Map<String, Object>> remarks = remarks(item.caseId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("returned", !remarks.isEmpty());
    facts.put("notice", texts.say(notice.words(call(item.caseId()))));
    return new FormContext(
        facts,
        Map.of(),
        Map.of("remarks", remarks, PilotListCheck.PROJECTS, rows(item.caseId())),
        FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public FormData initial(WorkItem item) {
    PilotCall call = call(item.caseId());
    FormData start =
        material
            .prepared(item.caseId())
            .map(entry -> new FormData(entry.data()).with("remarks", null))
            .orElseGet(
                () ->
                    new FormData(
                        Map.of("title", cases.of(item.caseId()).title(), "basis", call.basis())));
    return start.with(PilotListCheck.PROJECTS, answers(item.caseId()));
  }

  /** Everybody who may be on it is proposed to be, in the order of the cases. */
  private List<Map<String, Object>> answers(CaseId list) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (PilotListEntry entry : mapper.entries(list)) {
      boolean on = entry.state() == State.ON || entry.state() == State.CANDIDATE;
      Map<String, Object> row = row(entry);
      row.put(PilotListCheck.CHOICE, on && !entry.survey().isEmpty() ? PilotListCheck.YES : "NO");
      row.put(PilotListCheck.POSITION, String.valueOf(entry.entryNo()));
      answers.add(row);
    }
    return answers;
  }

  private List<Map<String, Object>> rows(CaseId list) {
    return mapper.entries(list).stream().map(this::row).toList();
  }

  private Map<String, Object> row(PilotListEntry entry) {
    String none = texts.say(Text.of("pilotlists.list.survey.none"));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", cases.of(entry.projectCaseId()).number());
    row.put("project", entry.title());
    row.put("applicant", entry.applicant());
    row.put("place", entry.place());
    row.put("category", entry.category());
    row.put("survey", entry.survey().isEmpty() ? none : entry.survey());
    return row;
  }

  @Override
  public List<Problem> check(Act act) {
    calls.lock(
        mapper.callOf(act.caseId())); // two lists of one call are sent on one after the other
    return PilotListRule.all(new PilotListCheck(projects(act)));
  }

  private List<Project> projects(Act act) {
    List<PilotListEntry> entries = mapper.entries(act.caseId());
    List<FormData> answers = act.data().rows(PilotListCheck.PROJECTS);
    List<Project> projects = new ArrayList<>();
    for (int row = 0; row < Math.min(entries.size(), answers.size()); row++) {
      projects.add(project(act.caseId(), row, entries.get(row).projectCaseId(), answers.get(row)));
    }
    return projects;
  }

  private Project project(CaseId list, int row, CaseId id, FormData answer) {
    boolean proposed = cases.of(id).state().equals(PilotState.PROPOSED.name());
    boolean elsewhere = mapper.listsOf(id).stream().anyMatch(other -> !other.equals(list));
    return new Project(
        row,
        id,
        answer,
        proposed,
        candidates.survey(id).isPresent(),
        suspicions.open(id),
        elsewhere);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    CaseId list = act.caseId();
    for (Project project : projects(act)) {
      State from = mapper.entry(list, project.id()).state();
      if (from == State.ON || from == State.CANDIDATE) {
        State to = project.chosen() ? State.ON : State.CANDIDATE;
        mapper.move(list, project.id(), from, to, project.position(), "");
      }
    }
    cases.retitle(list, act.data().text("title"), null);
    int year = OfficeTime.day(act.at()).getYear();
    String number = cases.number(list, CaseKind.LIST_PREFIX, year);
    return new Effect(Map.of(), Text.of("pilotlists.list.prepared", number));
  }

  private List<Map<String, Object>> remarks(CaseId list) {
    return material.opinions(list).stream()
        .filter(entry -> PilotListConfirmHandler.of(entry) == Confirmation.RETURNED)
        .map(
            entry -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("department", entry.by().organisationName());
              row.put("remark", Optional.ofNullable(entry.data().get("remark")).orElse(""));
              return row;
            })
        .toList();
  }

  private PilotCall call(CaseId list) {
    return calls.of(mapper.callOf(list));
  }
}
