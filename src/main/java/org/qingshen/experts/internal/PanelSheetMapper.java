package org.qingshen.experts.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Sheets with their scores, and the rubric they were scored by. */
@Mapper
interface PanelSheetMapper {

  void insertSheet(SheetRow row);

  void insertScores(@Param("scores") List<ScoreRow> scores);

  /** In the order drawn. */
  List<SheetRow> sheets(@Param("panelId") String panelId);

  int countSheets(@Param("panelId") String panelId);

  List<ScoreRow> scores(@Param("panelId") String panelId);

  void insertRubric(RubricRow row);

  void insertDimensions(@Param("dimensions") List<DimensionRow> dimensions);

  RubricRow rubric(@Param("panelId") String panelId);

  List<DimensionRow> dimensions(@Param("panelId") String panelId);
}
