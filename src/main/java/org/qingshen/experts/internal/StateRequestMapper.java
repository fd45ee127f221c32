package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@Mapper
interface StateRequestMapper {

  /** Cases with a panel at work whose drawn list holds that person, by id. */
  List<CaseId> atWork(@Param("person") PersonId person);

  /** Every case with a panel at work. */
  List<CaseId> openCases();

  void insert(StateRequestRow row);

  List<StateRequestRow> of(@Param("id") String id);

  List<StateRequestRow> ofCase(@Param("caseId") CaseId caseId);

  boolean waits(@Param("person") PersonId person);

  /** Those of a province for whom a request waits. */
  List<PersonId> waiting(@Param("province") RegionCode province);

  int decide(
      @Param("id") String id,
      @Param("decision") String decision,
      @Param("by") PersonId by,
      @Param("at") Instant at);
}
