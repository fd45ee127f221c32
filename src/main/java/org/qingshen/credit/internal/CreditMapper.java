package org.qingshen.credit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** The register of credit records. */
@Mapper
interface CreditMapper {

  void insert(CreditRow row);

  CreditRow find(String id);

  List<CreditRow> ofCase(CaseId caseId);

  /** Of a person, and of any of those organisations. */
  List<CreditRow> ofSubject(
      @Param("person") PersonId person,
      @Param("organisations") List<OrganisationId> organisations,
      @Param("limit") int limit);

  /**
   * @param like what it begins with, escaped; null for all
   */
  List<CreditRow> page(
      @Param("province") RegionCode province,
      @Param("like") String like,
      @Param("state") State state,
      @Param("role") Role role,
      @Param("before") String before,
      @Param("limit") int limit);

  /** 0 where it is in another state. */
  int move(
      @Param("id") String id,
      @Param("from") State from,
      @Param("to") State to,
      @Param("at") Instant at);

  void decided(@Param("id") String id, @Param("number") String number, @Param("on") LocalDate on);

  /** Records that stand although their last day is past, behind that id. */
  List<CreditRow> over(
      @Param("today") LocalDate today, @Param("after") String after, @Param("limit") int limit);

  void insertEvent(CreditEventRow event);

  List<CreditEventRow> events(String recordId);

  /** Of many records at once, in order. */
  List<CreditEventRow> eventsOf(@Param("ids") List<String> ids);

  void insertReview(CreditReviewRow review);

  CreditReviewRow review(String id);

  List<CreditReviewRow> reviews(String recordId);

  /** Of many records at once, oldest first. */
  List<CreditReviewRow> reviewsOf(@Param("ids") List<String> ids);

  /** Of all records of a case, oldest first. */
  List<CreditReviewRow> reviewsOfCase(CaseId caseId);

  int conclude(
      @Param("id") String id,
      @Param("result") String result,
      @Param("at") Instant at,
      @Param("round") String round);

  void insertOpinion(CreditOpinionRow opinion);

  List<CreditOpinionRow> opinions(String reviewId);
}
