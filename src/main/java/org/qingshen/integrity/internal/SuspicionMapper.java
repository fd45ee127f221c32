package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.CaseId;

@Mapper
interface SuspicionMapper {

  void insert(SuspicionRow suspicion);

  void insertPin(PinRow pin);

  void insertOpinion(OpinionRow opinion);

  /** Names its inquiry in the engine. */
  int began(@Param("id") String id, @Param("instance") String instance);

  /** Takes up one that waits for triage; 0 where it has effect already. */
  int open(@Param("id") String id);

  /** Ends a suspicion that is reported or open; 0 where it has ended. */
  int conclude(
      @Param("id") String id, @Param("state") Suspicion.State state, @Param("at") Instant at);

  /** Ends all of a case that are reported or open. */
  int supersede(@Param("caseId") CaseId caseId, @Param("at") Instant at);

  SuspicionRow find(@Param("id") String id);

  List<SuspicionRow> openOf(@Param("caseId") CaseId caseId);

  /** Those reported or open, oldest first. */
  List<SuspicionRow> runningOf(@Param("caseId") CaseId caseId);

  SuspicionRow ofInstance(String instance);

  void insertStep(InquiryStepRow step);

  /** What was done in an inquiry, oldest first. */
  List<InquiryStepRow> steps(@Param("suspicionId") String suspicionId);

  int countOpen(@Param("caseId") CaseId caseId);

  List<PinRow> pins(@Param("suspicionId") String suspicionId);

  List<OpinionRow> opinions(@Param("suspicionId") String suspicionId);
}
