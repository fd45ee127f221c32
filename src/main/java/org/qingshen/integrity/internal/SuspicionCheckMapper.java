package org.qingshen.integrity.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of suspicions reads; it runs without the rest of the application. */
@Mapper
@LedgerRows
interface SuspicionCheckMapper {

  /** Ids alone: what else stands in a row may mean nothing. */
  List<String> after(@Param("id") String id, @Param("limit") int limit);

  List<String> ofCase(CaseId caseId);

  SuspicionRow find(String id);

  /** Its inquiry in the engine; null where it never began. */
  String instance(String id);

  List<PinRow> pins(String suspicionId);

  List<InquiryStepRow> steps(String suspicionId);

  List<OpinionRow> opinions(String suspicionId);

  int countRaised(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  int countSteps(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  int countOpinions(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  /** Ids that rows name and no suspicion has. */
  List<String> strays(int limit);
}
