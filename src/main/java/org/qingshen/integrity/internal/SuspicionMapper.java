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

  /** Ends an open suspicion; 0 where it is not open. */
  int conclude(
      @Param("id") String id, @Param("state") Suspicion.State state, @Param("at") Instant at);

  /** Ends all that are open in a case. */
  int supersede(@Param("caseId") CaseId caseId, @Param("at") Instant at);

  SuspicionRow find(@Param("id") String id);

  List<SuspicionRow> openOf(@Param("caseId") CaseId caseId);

  /** Latest first. */
  List<SuspicionRow> raisedUpTo(@Param("caseId") CaseId caseId, @Param("at") Instant at);

  int countOpen(@Param("caseId") CaseId caseId);

  List<PinRow> pins(@Param("suspicionId") String suspicionId);

  List<OpinionRow> opinions(@Param("suspicionId") String suspicionId);
}
