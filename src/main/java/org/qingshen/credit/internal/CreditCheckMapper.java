package org.qingshen.credit.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of the credit register reads; it runs without the rest of the application. */
@Mapper
@LedgerRows
interface CreditCheckMapper {

  /** Ids alone: what else stands in a row may mean nothing. */
  List<String> after(@Param("id") String id, @Param("limit") int limit);

  List<String> ofCase(CaseId caseId);

  CreditRow find(String id);

  /** How many events stand for that entry of that case. */
  int countEvents(@Param("id") String id, @Param("caseId") CaseId caseId, @Param("seq") long seq);

  /** By the number of the decision, or by its own id. */
  List<String> ofDecision(String number);

  List<CreditEventRow> events(String recordId);

  List<CreditReviewRow> reviews(String recordId);

  List<CreditOpinionRow> opinions(String reviewId);

  /** How many opinions stand for that entry of that case. */
  int countOpinions(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  /** Ids that rows of events, requests and opinions name and that nothing has. */
  List<String> strays(int limit);
}
