package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.PanelResults.LostNumber;
import org.qingshen.experts.PanelResults.PanelResult;
import org.qingshen.experts.SurveyResults;
import org.qingshen.experts.SurveyResults.SurveyResult;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotComparison;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.process.JointReviewModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ComparisonOfCall implements PilotComparison {

  private static final Set<PostKind> DEPARTMENTS =
      EnumSet.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);
  private static final String OPINION = JointReviewModel.KEY + "/" + JointReviewModel.GIVE_OPINION;

  private final CallStore calls;
  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final ObjectProvider<PanelResults> panels;
  private final ObjectProvider<SurveyResults> surveys;
  private final TaskDesk desk;
  private final CurrentActor actor;

  ComparisonOfCall(
      CallStore calls,
      ApplicationStore applications,
      CaseFiles cases,
      ObjectProvider<PanelResults> panels,
      ObjectProvider<SurveyResults> surveys,
      TaskDesk desk,
      CurrentActor actor) {
    this.calls = calls;
    this.applications = applications;
    this.cases = cases;
    this.panels = panels;
    this.surveys = surveys;
    this.desk = desk;
    this.actor = actor;
  }

  @Override
  @RequiresPermissions(Permissions.PILOT_SELECT)
  @Transactional(readOnly = true)
  public Optional<Comparison> of(String callId) {
    return calls.find(callId).filter(call -> provinces().contains(call.province())).map(this::of);
  }

  @Override
  @RequiresPermissions(Permissions.PILOT_SELECT)
  @Transactional(readOnly = true)
  public List<PilotCall> calls() {
    return provinces().stream()
        .flatMap(province -> calls.ofProvince(province).stream())
        .sorted(Comparator.comparing(PilotCall::publishedAt).reversed())
        .toList();
  }

  @Override
  public String callOf(CaseId caseId) {
    return applications.of(caseId).callId();
  }

  /** Where the person decides for one of the three departments: roles.md section 1. */
  private Set<RegionCode> provinces() {
    return actor.require().posts().stream()
        .filter(post -> DEPARTMENTS.contains(post.kind()))
        .map(post -> post.region().province())
        .collect(Collectors.toSet());
  }

  private Comparison of(PilotCall call) {
    List<ApplicationRow> sentUp = applications.sentUpTo(call.id(), MOST + 1);
    List<ApplicationRow> shown = sentUp.subList(0, Math.min(MOST, sentUp.size()));
    List<CaseId> ids = shown.stream().map(ApplicationRow::caseId).toList();
    Map<CaseId, CaseFile> files =
        cases.of(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    Map<CaseId, PanelResult> opinions = opinions(ids);
    Map<CaseId, SurveyResult> found = found(ids);
    Map<CaseId, List<LostNumber>> lost = lost(ids);
    Map<CaseId, WorkItemId> mine = mine();
    List<Row> rows =
        shown.stream()
            .map(
                row ->
                    new Row(
                        null,
                        files.get(row.caseId()),
                        conditions(row),
                        opinions.get(row.caseId()),
                        found.get(row.caseId()),
                        lost.getOrDefault(row.caseId(), List.of()),
                        mine.get(row.caseId())))
            .toList();
    return new Comparison(call, ranked(rows), sentUp.size() <= MOST);
  }

  private Map<CaseId, PanelResult> opinions(Collection<CaseId> ids) {
    return panels.stream().findFirst().map(results -> results.of(ids)).orElseGet(Map::of);
  }

  private Map<CaseId, List<LostNumber>> lost(Collection<CaseId> ids) {
    return panels.stream().findFirst().map(results -> results.lostNumbers(ids)).orElseGet(Map::of);
  }

  private Map<CaseId, SurveyResult> found(Collection<CaseId> ids) {
    return surveys.stream().findFirst().map(results -> results.of(ids)).orElseGet(Map::of);
  }

  /** The reader's own opinions that are due, of all calls. */
  private Map<CaseId, WorkItemId> mine() {
    return desk.todo(new TaskDesk.Filter(OPINION, null), null, MOST).items().stream()
        .filter(item -> !item.permission().equals(Permissions.PILOT_CITY_REVIEW))
        .collect(Collectors.toMap(WorkItem::caseId, WorkItem::id, (newest, older) -> newest));
  }

  private static List<String> conditions(ApplicationRow row) {
    return row.conditions() == null || row.conditions().isEmpty()
        ? List.of()
        : List.of(row.conditions().split(","));
  }

  /** Equal totals share a rank, and the next rank counts them: 1, 2, 2, 4. */
  static List<Row> ranked(List<Row> rows) {
    List<Row> sorted =
        rows.stream()
            .sorted(
                Comparator.comparing(
                        ComparisonOfCall::total, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(
                        row -> row.file().number(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    List<Row> ranked = new ArrayList<>();
    for (Row row : sorted) {
      ranked.add(
          new Row(
              rank(ranked, row),
              row.file(),
              row.conditions(),
              row.panel(),
              row.survey(),
              row.lost(),
              row.openItem()));
    }
    return ranked;
  }

  private static Integer rank(List<Row> before, Row row) {
    if (row.panel() == null) {
      return null;
    }
    Row last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && total(last).compareTo(total(row)) == 0 ? last.rank() : before.size() + 1;
  }

  private static BigDecimal total(Row row) {
    return row.panel() == null ? null : row.panel().total();
  }
}
