package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;

@Mapper
interface SurveyMapper {

  void insert(SurveyRow survey);

  void replan(SurveyRow survey);

  void respond(
      @Param("id") String id, @Param("response") String response, @Param("reason") String reason);

  void recorded(@Param("id") String id, @Param("at") Instant at, @Param("seq") long seq);

  void acknowledged(
      @Param("id") String id, @Param("at") Instant at, @Param("remark") String remark);

  void conclude(
      @Param("id") String id,
      @Param("conclusion") String conclusion,
      @Param("words") String words,
      @Param("at") Instant at);

  /** The last survey of the case; null where there was none. */
  SurveyRow last(@Param("caseId") CaseId caseId);

  /** Those concluded, a later one of a case after an earlier. */
  List<SurveyRow> concluded(@Param("cases") Collection<CaseId> cases);

  List<SurveyItemRow> itemsOf(@Param("surveys") Collection<String> surveys);

  void insertMember(SurveyMemberRow member);

  void deleteMembers(@Param("surveyId") String surveyId);

  List<SurveyMemberRow> members(@Param("surveyId") String surveyId);

  void insertItem(SurveyItemRow item);

  void deleteItems(@Param("surveyId") String surveyId);

  /** In the order of their numbers, those left out too. */
  List<SurveyItemRow> items(@Param("surveyId") String surveyId);
}
