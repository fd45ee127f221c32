package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.forms.FormData;

/** Rows that one sealed score sheet makes. */
final class SheetParts {

  private SheetParts() {}

  static List<SealedRow> scores(SealedEntry entry, FormData data, String sheet) {
    List<SealedRow> scores = new ArrayList<>();
    for (FormData row : data.rows("scores")) {
      scores.add(
          SealedRow.of(entry)
              .says("sheetId", sheet)
              .says("dimensionNo", scores.size() + 1)
              .says("points", row.decimal("points").orElse(null))
              .says("reason", row.text("reason")));
    }
    return scores;
  }

  static List<SealedRow> hits(SealedEntry entry, FormData data, String sheet) {
    List<SealedRow> hits = new ArrayList<>();
    List<FormData> rows = data.rows(VetoAnswers.ROWS);
    List<String> codes = data.choices(VetoAnswers.CODES);
    for (int no = 0; no < rows.size(); no++) {
      FormData row = rows.get(no);
      if (row.text("finding").equals("YES")) {
        hits.add(
            SealedRow.of(entry)
                .says("sheetId", sheet)
                .says("hitNo", hits.size() + 1)
                .says("code", no < codes.size() ? codes.get(no) : null)
                .says("item", row.text("item"))
                .says("place", row.text("place"))
                .says("reason", row.text("reason")));
      }
    }
    return hits;
  }

  /** Empty where the sheet was sealed without. */
  @SuppressWarnings("unchecked")
  static FormData rubric(FormData data) {
    return data.values().get(RubricDigest.SEALED) instanceof Map<?, ?> map
        ? new FormData((Map<String, Object>) map)
        : FormData.EMPTY;
  }

  static List<SealedRow> dimensions(SealedEntry entry, FormData rubric, String panel) {
    List<SealedRow> rows = new ArrayList<>();
    for (FormData dimension : rubric.rows(RubricDigest.DIMENSIONS)) {
      rows.add(
          SealedRow.of(entry)
              .says("panelId", panel)
              .says("dimensionNo", rows.size() + 1)
              .digests(dimension.values(), "", RubricDigest.COLUMNS));
    }
    return rows;
  }
}
