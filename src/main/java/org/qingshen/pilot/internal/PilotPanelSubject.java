package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.PanelSubject;
import org.qingshen.experts.Rubric;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What a panel must know of a pilot: the call's rubric, the parties, the file. */
@Component
class PilotPanelSubject implements PanelSubject {

  private static final int PAGE = 1_000;
  private static final int PERCENT_DIGITS = 2;

  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final SealedPlan plans;
  private final StagedTables tables;

  PilotPanelSubject(
      ApplicationStore applications, CaseFiles cases, SealedPlan plans, StagedTables tables) {
    this.applications = applications;
    this.cases = cases;
    this.plans = plans;
    this.tables = tables;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  /** Without dimensions where the call has none: no panel can be composed then. */
  @Override
  public Rubric rubric(CaseId caseId) {
    CallArrangements arranged = applications.callOf(caseId).arrangements();
    return new Rubric(
        arranged.weights().stream().map(PilotPanelSubject::dimension).toList(),
        arranged.scoring().aggregation(),
        arranged.scoring().minimumSheets(),
        BigDecimal.valueOf(arranged.scoring().outlierPercent(), PERCENT_DIGITS));
  }

  private static Rubric.Dimension dimension(CallArrangements.Weight weight) {
    return new Rubric.Dimension(
        weight.dimension().name(),
        Text.of("pilot.dimension." + weight.dimension()),
        weight.weight(),
        weight.maxPoints(),
        weight.basis());
  }

  /** The applicant, every enterprise on the roster, and whoever supports them. */
  @Override
  public Parties parties(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    Set<String> names = new LinkedHashSet<>(Set.of(file.applicantName()));
    Set<String> codes = new LinkedHashSet<>();
    FormData plan = plans.of(caseId);
    Set<String> industries = industries(plan);
    for (FormData consultant : plan.rows(PlanFields.CONSULTANTS)) {
      put(names, consultant.text("name"));
      put(codes, consultant.text("creditCode"));
    }
    String roster = applications.of(caseId).rosterTable();
    int last = 0;
    for (List<StagedRow> page = page(roster, last); !page.isEmpty(); page = page(roster, last)) {
      for (StagedRow row : page) {
        FormData enterprise = new FormData(row.cells());
        put(names, enterprise.text("enterprise"));
        put(codes, enterprise.text("creditCode"));
        last = row.rowNo();
      }
    }
    return new Parties(names, codes, industries, file.region().value());
  }

  private List<StagedRow> page(String roster, int after) {
    return roster == null ? List.of() : tables.page(roster, after, PAGE);
  }

  private static Set<String> industries(FormData plan) {
    return Stream.concat(
            plan.choices(PlanFields.INDUSTRIES).stream(),
            Stream.of(plan.text(PlanFields.OTHER_INDUSTRIES)))
        .filter(name -> !name.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void put(Set<String> into, String value) {
    if (!value.isBlank()) {
      into.add(value);
    }
  }

  /** What the applicant submitted, never what any office said of it. */
  @Override
  public boolean inFile(SealedEntry entry) {
    return SealedPlan.STEPS.contains(entry.step()) && entry.kind().equals("submission");
  }

  /**
   * With the letter that quotes them: after the selection or the decision. Who withdraws before
   * either learns nothing by it.
   */
  @Override
  public boolean resultOpen(CaseId caseId) {
    return PilotState.valueOf(cases.of(caseId).state()).decided();
  }
}
