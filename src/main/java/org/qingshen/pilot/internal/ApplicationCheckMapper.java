package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;

/** What the check of applications reads. */
@Mapper
@LedgerRows
interface ApplicationCheckMapper extends CaseRows {

  /** A row of {@code pilot_application}. */
  record Application(
      CaseId caseId,
      String callId,
      OrganisationId applicantId,
      PilotCategory category,
      PilotObject objectKind,
      String projectTitle,
      String rosterTable,
      Integer rosterRows,
      Instant submittedAt,
      Long submittedSeq,
      Instant sentUpAt,
      String conditions,
      int createdAtAmendment,
      int amendmentNo,
      int resubmissions) {}

  /** A row of {@code pilot_baseline}. */
  record Baseline(
      CaseId caseId,
      int position,
      String indicator,
      BigDecimal amount,
      String unit,
      String period) {}

  /** A row of {@code pilot_goal}. */
  record Goal(
      CaseId caseId,
      int position,
      String indicator,
      String direction,
      BigDecimal baseline,
      BigDecimal target,
      String unit,
      LocalDate dueOn) {}

  /** A row of {@code pilot_milestone}. */
  record Milestone(
      CaseId caseId,
      int position,
      String name,
      String owner,
      LocalDate startsOn,
      LocalDate endsOn,
      BigDecimal funds) {}

  /** A row of {@code pilot_benefit}. */
  record Benefit(
      CaseId caseId,
      int position,
      String benefitGroup,
      String indicator,
      BigDecimal amount,
      String unit,
      String wording) {}

  List<Application> applications(CaseId caseId);

  List<Baseline> baselines(CaseId caseId);

  List<Goal> goals(CaseId caseId);

  List<Milestone> milestones(CaseId caseId);

  List<Benefit> benefits(CaseId caseId);

  List<ConsultantRow> consultants(CaseId caseId);
}
