package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.experts.internal.SheetCheckMapper.Behind;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;

/** What rows the entries of a case make: panels, seats, sheets; oldest entry first. */
final class PanelReplay {

  static final String CALL = ExpertPanelModel.step(ExpertPanelModel.CALL_EXPERT);
  static final String DECLARE = ExpertPanelModel.step(ExpertPanelModel.DECLARE_INTEREST);
  static final String SCORE = ExpertPanelModel.step(ExpertPanelModel.SCORE_CASE);
  static final String OPEN = ExpertPanelModel.step(ExpertPanelModel.OPEN_SHEETS);
  static final String LEADER = ExpertPanelModel.step(ExpertPanelModel.REPLACE_LEADER);
  static final String MERGE = ExpertPanelModel.step(ExpertPanelModel.MERGE_OPINION);
  static final List<String> STEPS =
      List.of(DrawSeals.LIST, CALL, DECLARE, SCORE, OPEN, LEADER, MERGE);

  private static final String[] RUBRIC = {
    "version", "aggregation", "minimumSheets", "outlierShare"
  };

  private final CaseId caseId;
  private final Map<Long, String> sheetIds;
  private final Map<String, SealedRow> panels = new LinkedHashMap<>();
  private final SeatReplay seats;
  private final Map<String, SealedRow> rubrics = new LinkedHashMap<>();
  private final List<SealedRow> rubricDimensions = new ArrayList<>();
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final List<SealedRow> hits = new ArrayList<>();
  private String panel;

  /** A sheet with its scores in the order of the rubric. */
  record Sheet(SealedRow row, List<SealedRow> scores, FormData data) {}

  PanelReplay(CaseId caseId, List<Behind> behind, Map<Long, String> sheetIds) {
    this.caseId = caseId;
    this.sheetIds = sheetIds;
    this.seats = new SeatReplay(caseId, behind);
  }

  void take(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    if (entry.step().equals(DrawSeals.LIST)) {
      composed(entry, data.text("panel"));
    } else if (entry.step().equals(CALL)) {
      panel = data.text("panel").isEmpty() ? panel : data.text("panel");
      seats.called(entry, data, panel);
    } else if (entry.step().equals(DECLARE)) {
      seats.declared(entry, data);
    } else if (entry.step().equals(SCORE)) {
      scored(entry, data);
    } else if (entry.step().equals(MERGE) && !data.text("decision").equals("RECUSE")) {
      merged(entry);
    }
  }

  private void merged(SealedEntry entry) {
    if (panels.containsKey(panel)) {
      panels.get(panel).then(entry).says("closedAt", entry.sealedAt());
    }
  }

  private void composed(SealedEntry entry, String id) {
    panel = id;
    panels.computeIfAbsent(
        id,
        it ->
            SealedRow.of(entry)
                .says("id", id)
                .says("caseId", caseId)
                .says("openedAt", entry.sealedAt()));
  }

  private void scored(SealedEntry entry, FormData data) {
    SealedRow seat = seats.signed(entry, SeatState.ACCEPTED);
    if (!data.text("decision").equals("SCORE")) {
      SeatReplay.ended(seat, entry, SeatState.RECUSED, data.text("recuseReason"));
      return;
    }
    SeatReplay.ended(seat, entry, SeatState.SCORED, null);
    FormData rubric = rubric(entry, data);
    SealedRow sheet =
        SealedRow.of(entry)
            .says("seatId", seat.value("id"))
            .says("rubricVersion", rubric.text(RubricDigest.VERSION))
            .says("recommended", data.text("recommendation").equals("RECOMMEND"))
            .says("remark", data.text("remark"))
            .says("entrySeq", entry.seq())
            .says("givenAt", entry.sealedAt());
    for (String same :
        List.of("panelId", "caseId", "expertId", "expertCode", "drawNo", "drawPosition")) {
      sheet.says(same, seat.value(same));
    }
    sheets.put(
        String.valueOf(entry.seq()),
        new Sheet(sheet, SheetParts.scores(entry, data, idOf(entry)), data));
    hits.addAll(SheetParts.hits(entry, data, idOf(entry)));
  }

  private String idOf(SealedEntry entry) {
    return sheetIds.getOrDefault(entry.seq(), "?");
  }

  private FormData rubric(SealedEntry entry, FormData data) {
    FormData rubric = SheetParts.rubric(data);
    if (rubrics.containsKey(panel)) {
      return rubric;
    }
    SealedRow row = SealedRow.of(entry).says("panelId", panel).says("frozenAt", entry.sealedAt());
    for (String it : RUBRIC) {
      row.says(it, rubric.text(it));
    }
    rubrics.put(panel, row);
    rubricDimensions.addAll(SheetParts.dimensions(entry, rubric, panel));
    return rubric;
  }

  SealedRow seat(String code) {
    return seats.of(panel, code);
  }

  Collection<SealedRow> panels() {
    return panels.values();
  }

  Collection<SealedRow> seats() {
    return seats.rows();
  }

  Collection<SealedRow> rubrics() {
    return rubrics.values();
  }

  List<SealedRow> rubricDimensions() {
    return rubricDimensions;
  }

  List<SealedRow> sheets() {
    return sheets.values().stream().map(Sheet::row).toList();
  }

  List<SealedRow> scores() {
    return sheets.values().stream().flatMap(it -> it.scores().stream()).toList();
  }

  List<SealedRow> hits() {
    return hits;
  }

  /** Given to that panel before that entry. */
  List<Sheet> given(String panelId, long before) {
    return sheets.values().stream()
        .filter(it -> panelId.equals(it.row().value("panelId")) && it.row().entry() < before)
        .toList();
  }
}
