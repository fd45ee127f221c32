package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

@Mapper
interface PanelOpinionMapper {

  void insert(OpinionRow row);

  void insertDimensions(@Param("dimensions") List<DimensionResultRow> dimensions);

  OpinionRow find(@Param("panelId") String panelId);

  /** The latest of a case. */
  OpinionRow ofCase(@Param("caseId") CaseId caseId);

  /** The latest of a case that was merged. */
  OpinionRow mergedOfCase(@Param("caseId") CaseId caseId);

  /** The merged ones of many cases, oldest first. */
  List<OpinionRow> mergedOfCases(@Param("cases") Collection<CaseId> cases);

  List<DimensionResultRow> dimensionsOf(@Param("panels") Collection<String> panels);

  List<DimensionResultRow> dimensions(@Param("panelId") String panelId);

  /** Another leads. */
  int lead(@Param("panelId") String panelId, @Param("leader") PersonId leader);

  /** Opened panels whose opinion is not merged. */
  List<OpinionRow> unmerged();

  int merge(
      @Param("panelId") String panelId,
      @Param("recommendation") String recommendation,
      @Param("opinion") String opinion,
      @Param("at") Instant at);
}
