package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.experts.internal.PanelReplay.Sheet;
import org.qingshen.experts.internal.SheetAggregation.Points;
import org.qingshen.forms.FormData;

/** What the sealed sheets came to when they were opened, computed again, and what was merged. */
final class OpinionReplay {

  private final PanelReplay replay;
  private final List<RubricRow> rubrics;
  private final List<DimensionRow> rubricDimensions;
  private final Map<String, SealedRow> rows = new LinkedHashMap<>();
  private final List<SealedRow> dimensions = new ArrayList<>();

  /**
   * @param rubrics as they stand: their own rows are held to the sheets
   */
  OpinionReplay(PanelReplay replay, List<RubricRow> rubrics, List<DimensionRow> rubricDimensions) {
    this.replay = replay;
    this.rubrics = rubrics;
    this.rubricDimensions = rubricDimensions;
  }

  void take(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    String leader = data.text("leader");
    if (entry.step().equals(PanelReplay.OPEN) && !leader.isEmpty()) {
      opened(entry, data.text("panel"), leader);
    } else if (entry.step().equals(PanelReplay.LEADER)) {
      last().then(entry).says("leaderId", replay.seat(leader).value("expertId"));
    } else if (entry.step().equals(PanelReplay.MERGE) && !data.text("decision").equals("RECUSE")) {
      last()
          .then(entry)
          .says("recommendation", data.text("recommendation"))
          .says("opinion", data.text("opinion"))
          .says("mergedAt", entry.sealedAt());
    }
  }

  private SealedRow last() {
    return rows.values().stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("No opened sheets"));
  }

  private void opened(SealedEntry entry, String panel, String leader) {
    List<Sheet> sheets =
        replay.given(panel, entry.seq()).stream()
            .sorted(
                Comparator.comparing((Sheet it) -> number(it, "drawNo"))
                    .thenComparing(it -> number(it, "drawPosition")))
            .toList();
    SealedRow row =
        SealedRow.of(entry)
            .says("panelId", panel)
            .says("caseId", entry.caseId())
            .says("sheets", sheets.size())
            .says("recommended", sheets.stream().filter(OpinionReplay::recommends).count())
            .says("leaderId", replay.seat(leader).value("expertId"))
            .says("openedAt", entry.sealedAt());
    rows.put(panel, row);
    Optional<PanelRubric> rubric = rubric(panel);
    if (rubric.isEmpty()) {
      row.unknown("total", "spread");
      return;
    }
    SheetAggregation result =
        SheetAggregation.of(rubric.get(), sheets.stream().map(OpinionReplay::points).toList());
    row.says("total", result.total()).says("spread", result.spread());
    for (int no = 0; no < result.dimensions().size(); no++) {
      dimensions.add(dimension(entry, panel, rubric.get(), result, no));
    }
  }

  private static SealedRow dimension(
      SealedEntry entry, String panel, PanelRubric rubric, SheetAggregation result, int no) {
    long outliers = result.outliers().stream().filter(it -> it.dimension() == no).count();
    return SealedRow.of(entry)
        .says("panelId", panel)
        .says("dimensionNo", no + 1)
        .says("code", rubric.dimensions().get(no).code())
        .says("meanPoints", result.dimensions().get(no).mean())
        .says("spread", result.dimensions().get(no).spread())
        .says("outliers", outliers);
  }

  private static int number(Sheet sheet, String component) {
    return Integer.parseInt(String.valueOf(sheet.row().value(component)));
  }

  private static boolean recommends(Sheet sheet) {
    return Boolean.TRUE.equals(sheet.row().value("recommended"));
  }

  private static Points points(Sheet sheet) {
    return new Points(
        String.valueOf(sheet.row().value("expertCode")),
        sheet.scores().stream().map(it -> (BigDecimal) it.value("points")).toList());
  }

  /** Empty where rows of it are gone, which is said of them. */
  private Optional<PanelRubric> rubric(String panel) {
    List<DimensionRow> of =
        rubricDimensions.stream().filter(it -> it.panelId().equals(panel)).toList();
    return rubrics.stream()
        .filter(it -> it.panelId().equals(panel) && !of.isEmpty())
        .findFirst()
        .map(
            it ->
                new PanelRubric(
                    it.version(), it.aggregation(), it.minimumSheets(), it.outlierShare(), of));
  }

  Collection<SealedRow> rows() {
    return rows.values();
  }

  List<SealedRow> dimensions() {
    return dimensions;
  }
}
