package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** Drafts of calls, amendments of calls, and what applicants know of them. */
@Mapper
interface AmendmentMapper {

  void insertDraft(@Param("caseId") CaseId caseId, @Param("source") String source);

  String sourceOf(CaseId caseId);

  void insert(@Param("callId") String callId, @Param("it") CallAmendment amendment);

  void insertChanges(
      @Param("callId") String callId,
      @Param("number") int number,
      @Param("rows") List<ChangeRow> rows);

  /** One row for each change; one with a null position where an amendment changed nothing. */
  List<AmendmentRow> of(String callId);

  /** Numbers in force for that application and not confirmed by its applicant, in order. */
  List<Integer> unconfirmed(CaseId application);

  void confirm(
      @Param("caseId") CaseId application,
      @Param("number") int number,
      @Param("person") PersonId person,
      @Param("at") Instant at,
      @Param("seq") long seq);

  /** Applications whose timers do not follow the amendment in force, at most so many. */
  List<CaseId> behind(@Param("after") String after, @Param("limit") int limit);

  void follows(@Param("caseId") CaseId application, @Param("number") int number);

  /** A change as it is kept. */
  record ChangeRow(int position, String place, String before, String after) {}

  /** An amendment beside one of its changes. */
  record AmendmentRow(
      int amendmentNo,
      Instant publishedAt,
      long seq,
      String reason,
      Integer position,
      String place,
      String oldValue,
      String newValue) {}
}
