package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;

/** Applications and the figures of their plans. */
@Mapper
interface ApplicationMapper {

  /**
   * @param amendment in force when it was created; the applicant has seen it
   */
  void insert(@Param("row") ApplicationRow row, @Param("amendment") int amendment);

  ApplicationRow find(CaseId caseId);

  /** Cases of that applicant and call never submitted, newest first. */
  List<CaseId> unsubmitted(
      @Param("callId") String callId, @Param("applicant") OrganisationId applicant);

  /** All of a call, by id. */
  List<CaseId> ofCall(String callId);

  List<ApplicationRow> sentUpTo(@Param("callId") String callId, @Param("limit") int limit);

  void submitted(ApplicationRow row);

  void sentUp(@Param("caseId") CaseId caseId, @Param("at") Instant at);

  void clearBaselines(CaseId caseId);

  void clearGoals(CaseId caseId);

  void clearMilestones(CaseId caseId);

  void clearBenefits(CaseId caseId);

  void insertBaselines(@Param("caseId") CaseId caseId, @Param("rows") List<PlanRows.Baseline> rows);

  void insertGoals(@Param("caseId") CaseId caseId, @Param("rows") List<PlanRows.Goal> rows);

  void insertMilestones(
      @Param("caseId") CaseId caseId, @Param("rows") List<PlanRows.Milestone> rows);

  void insertBenefits(@Param("caseId") CaseId caseId, @Param("rows") List<PlanRows.Benefit> rows);
}
