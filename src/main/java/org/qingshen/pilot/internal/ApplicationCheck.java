package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.pilot.internal.ApplicationCheckMapper.Application;
import org.qingshen.pilot.internal.ApplicationCheckMapper.Baseline;
import org.qingshen.pilot.internal.ApplicationCheckMapper.Benefit;
import org.qingshen.pilot.internal.ApplicationCheckMapper.Goal;
import org.qingshen.pilot.internal.ApplicationCheckMapper.Milestone;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The typed rows of applications, against the submission they were last written from. */
@Component
class ApplicationCheck extends CaseRowsCheck {

  private static final String MODULE = "pilot";
  private static final List<String> PLACE = List.of("caseId", "position");
  static final HeldTable APPLICATION =
      new HeldTable(MODULE, "pilot_application", Application.class, List.of("caseId"))
          .without("createdAtAmendment", "amendmentNo");
  static final HeldTable BASELINE = new HeldTable(MODULE, "pilot_baseline", Baseline.class, PLACE);
  static final HeldTable GOAL = new HeldTable(MODULE, "pilot_goal", Goal.class, PLACE);
  static final HeldTable MILESTONE =
      new HeldTable(MODULE, "pilot_milestone", Milestone.class, PLACE);
  static final HeldTable BENEFIT = new HeldTable(MODULE, "pilot_benefit", Benefit.class, PLACE);
  static final HeldTable CONSULTANT =
      new HeldTable(MODULE, "pilot_consultant", ConsultantRow.class, PLACE);

  private final ApplicationCheckMapper mapper;

  ApplicationCheck(SealedRows seals, ApplicationCheckMapper mapper) {
    super(
        seals,
        mapper,
        "pilot.ledger.application",
        ApplicationReplay.STEPS,
        List.of(APPLICATION, BASELINE, GOAL, MILESTONE, BENEFIT, CONSULTANT));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    ApplicationReplay replay = new ApplicationReplay();
    entries.forEach(replay::take);
    with.compare(APPLICATION, replay.applications(), mapper.applications(caseId));
    with.compare(BASELINE, replay.baselines(), mapper.baselines(caseId));
    with.compare(GOAL, replay.goals(), mapper.goals(caseId));
    with.compare(MILESTONE, replay.milestones(), mapper.milestones(caseId));
    with.compare(BENEFIT, replay.benefits(), mapper.benefits(caseId));
    with.compare(CONSULTANT, replay.consultants(), mapper.consultants(caseId));
  }
}
