package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.experts.internal.SheetAggregation.Points;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The sheets of a panel with what they come to. Whether anyone may see them, ask first. */
@Component
class PanelSheets {

  private final PanelSheetMapper mapper;
  private final RubricBook rubrics;

  PanelSheets(PanelSheetMapper mapper, RubricBook rubrics) {
    this.mapper = mapper;
    this.rubrics = rubrics;
  }

  Opened of(String panelId, CaseId caseId) {
    PanelRubric rubric = rubrics.of(panelId, caseId);
    List<ScoreRow> scores = mapper.scores(panelId);
    List<Sheet> sheets =
        mapper.sheets(panelId).stream()
            .map(
                sheet ->
                    new Sheet(
                        sheet,
                        scores.stream()
                            .filter(score -> score.sheetId().equals(sheet.id()))
                            .toList()))
            .toList();
    return new Opened(rubric, sheets);
  }

  /** One sheet with its scores in the order of the rubric. */
  record Sheet(SheetRow row, List<ScoreRow> scores) {

    Points points() {
      return new Points(row.expertCode(), scores.stream().map(ScoreRow::points).toList());
    }
  }

  /**
   * @param sheets in the order drawn
   */
  record Opened(PanelRubric rubric, List<Sheet> sheets) {

    /** At least one sheet must have been given. */
    SheetAggregation aggregated() {
      return SheetAggregation.of(rubric, sheets.stream().map(Sheet::points).toList());
    }
  }
}
