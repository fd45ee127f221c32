package org.qingshen.experts.internal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.experts.internal.SheetCheckMapper.PanelRow;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Seats, declarations, score sheets and opinions of panels, against what was sealed of them. */
@Component
class SheetRowsCheck extends CaseRowsCheck {

  private static final String MODULE = "experts";
  static final HeldTable PANEL = new HeldTable(MODULE, "panel", PanelRow.class, List.of("id"));
  static final HeldTable SEAT =
      new HeldTable(MODULE, "panel_seat", SeatRow.class, List.of("panelId", "expertCode"))
          .without("postId");
  static final HeldTable RUBRIC =
      new HeldTable(MODULE, "panel_rubric", RubricRow.class, List.of("panelId"));
  static final HeldTable RUBRIC_DIMENSION =
      new HeldTable(
          MODULE, "panel_rubric_dimension", DimensionRow.class, List.of("panelId", "dimensionNo"));
  static final HeldTable SHEET =
      new HeldTable(MODULE, "panel_sheet", SheetRow.class, List.of("entrySeq")).without("id");
  static final HeldTable SCORE =
      new HeldTable(MODULE, "panel_score", ScoreRow.class, List.of("sheetId", "dimensionNo"));
  static final HeldTable HIT =
      new HeldTable(MODULE, "panel_veto_hit", VetoHitRow.class, List.of("sheetId", "hitNo"));
  static final HeldTable OPINION =
      new HeldTable(MODULE, "panel_opinion", OpinionRow.class, List.of("panelId"));
  static final HeldTable DIMENSION =
      new HeldTable(
          MODULE, "panel_dimension", DimensionResultRow.class, List.of("panelId", "dimensionNo"));

  private final SheetCheckMapper mapper;

  SheetRowsCheck(SealedRows seals, SheetCheckMapper mapper) {
    super(
        seals,
        mapper,
        "experts.ledger.panel",
        PanelReplay.STEPS,
        List.of(PANEL, SEAT, RUBRIC, RUBRIC_DIMENSION, SHEET, SCORE, HIT, OPINION, DIMENSION));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    List<SheetRow> sheets = mapper.sheets(caseId);
    List<RubricRow> rubrics = mapper.rubrics(caseId);
    List<DimensionRow> dimensions = mapper.rubricDimensions(caseId);
    PanelReplay replay = new PanelReplay(caseId, mapper.behind(caseId), idsOf(sheets));
    entries.forEach(replay::take);
    with.compare(PANEL, replay.panels(), mapper.panels(caseId));
    with.compare(SEAT, replay.seats(), mapper.seats(caseId));
    with.compare(RUBRIC, replay.rubrics(), rubrics);
    with.compare(RUBRIC_DIMENSION, replay.rubricDimensions(), dimensions);
    with.compare(SHEET, replay.sheets(), sheets);
    with.compare(SCORE, replay.scores(), mapper.scores(caseId));
    with.compare(HIT, replay.hits(), mapper.hits(caseId));
    OpinionReplay opinions = new OpinionReplay(replay, rubrics, dimensions);
    entries.forEach(opinions::take);
    with.compare(OPINION, opinions.rows(), mapper.opinions(caseId));
    with.compare(DIMENSION, opinions.dimensions(), mapper.dimensions(caseId));
  }

  /** What a sheet is called has no meaning but for its scores. */
  private static Map<Long, String> idsOf(List<SheetRow> sheets) {
    return sheets.stream().collect(toMap(SheetRow::entrySeq, SheetRow::id, (one, other) -> one));
  }
}
