package org.qingshen.administration.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

@Mapper
interface BreakGlassMapper {

  void insert(BreakGlassRow row);

  /** The latest moment until which that person may read that case; null where there is none. */
  Instant until(
      @Param("person") PersonId person, @Param("caseId") CaseId caseId, @Param("now") Instant now);

  List<BreakGlassRow> ofCase(@Param("caseId") CaseId caseId);

  List<BreakGlassRow> ofPerson(@Param("person") PersonId person, @Param("limit") int limit);

  record BreakGlassRow(
      String id,
      CaseId caseId,
      PersonId personId,
      String reason,
      Instant openedAt,
      Instant expiresAt) {}
}
