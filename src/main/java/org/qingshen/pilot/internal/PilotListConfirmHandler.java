package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.ApprovedListModel;
import org.qingshen.pilot.process.ApprovedListModel.Confirmation;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Another provincial department confirms a list or sends it back. Source: list 1 is the three
 * departments' [S004]; how they confirm [D].
 */
@Component
class PilotListConfirmHandler implements SubmissionHandler {

  private static final String OPINION = "opinion";
  private static final String CONFIRM = "CONFIRM";

  private final PilotListMapper mapper;
  private final PilotListCandidates candidates;
  private final PilotListMaterial material;
  private final PilotListNotice notice;
  private final CallStore calls;
  private final Texts texts;

  PilotListConfirmHandler(
      PilotListMapper mapper,
      PilotListCandidates candidates,
      PilotListMaterial material,
      PilotListNotice notice,
      CallStore calls,
      Texts texts) {
    this.mapper = mapper;
    this.candidates = candidates;
    this.material = material;
    this.notice = notice;
    this.calls = calls;
    this.texts = texts;
  }

  @Override
  public String step() {
    return ApprovedListModel.step(ApprovedListModel.CONFIRM_LIST);
  }

  /** What was sealed when the list was sent on: it stands still while departments write. */
  @Override
  public FormContext context(WorkItem item) {
    FormData prepared = new FormData(material.prepared(item.caseId()).orElseThrow().data());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", prepared.text("title"));
    facts.put("basis", prepared.text("basis"));
    facts.put("notice", texts.say(notice.words(call(item))));
    return new FormContext(
        facts, Map.of(), Map.of("entries", entries(prepared)), FormContext.EMPTY.maxTotalBytes());
  }

  private static List<Map<String, Object>> entries(FormData prepared) {
    List<FormData> chosen =
        prepared.rows(PilotListCheck.PROJECTS).stream()
            .filter(row -> row.text(PilotListCheck.CHOICE).equals(PilotListCheck.YES))
            .sorted(Comparator.comparing(row -> row.decimal(PilotListCheck.POSITION).orElseThrow()))
            .toList();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FormData project : chosen) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("position", String.valueOf(rows.size() + 1));
      for (String key : List.of("project", "applicant", "place", "category", "survey")) {
        row.put(key, project.text(key));
      }
      rows.add(row);
    }
    return rows;
  }

  /** One person speaks for one department only, whatever posts that person holds. */
  @Override
  public Text objection(Act act) {
    boolean spoken =
        material.opinions(act.caseId()).stream()
            .anyMatch(entry -> act.hands().contains(entry.by().person()));
    boolean drafted =
        material
            .prepared(act.caseId())
            .filter(entry -> act.hands().contains(entry.by().person()))
            .isPresent();
    return spoken || drafted ? Text.of("pilotlists.list.oneDepartmentOnly") : null;
  }

  /** The last of the two opinions decides; this one is sealed already. */
  @Override
  public Effect apply(Act act, SealedEntry entry) {
    boolean returned =
        material.opinions(act.caseId()).stream()
            .anyMatch(opinion -> of(opinion) == Confirmation.RETURNED);
    if (returned) {
      candidates.refresh(act.caseId());
    }
    PilotCall call = call(act.item());
    Map<String, Object> routing = new LinkedHashMap<>();
    routing.put(
        ApprovedListModel.CONFIRMATION,
        (returned ? Confirmation.RETURNED : Confirmation.CONFIRMED).name());
    routing.put(ApprovedListModel.NOTICE, notice.needed(call).name());
    notice.days(call).ifPresent(days -> routing.put(ApprovedListModel.NOTICE_DAYS, days));
    return new Effect(routing, Text.of("pilotlists.list.opinion." + of(entry)));
  }

  private PilotCall call(WorkItem item) {
    return calls.of(mapper.callOf(item.caseId()));
  }

  static Confirmation of(SealedEntry opinion) {
    return CONFIRM.equals(opinion.data().get(OPINION))
        ? Confirmation.CONFIRMED
        : Confirmation.RETURNED;
  }
}
