package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.experts.VetoBlock;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Option;
import org.qingshen.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The block 否决项 of a score sheet: each item is answered by itself, so that nobody passes over one;
 * none is answered beforehand.
 */
@Component
class VetoAnswers {

  static final String ROWS = "vetoItems";

  /** In what is sealed: the codes of {@link #ROWS}, in their order. */
  static final String CODES = "vetoCodes";

  static final String STEP = ExpertPanelModel.step(ExpertPanelModel.SCORE_CASE);
  private static final String FOUND = "YES";

  private final ObjectProvider<VetoBlock> block;
  private final VetoHitMapper mapper;

  VetoAnswers(ObjectProvider<VetoBlock> block, VetoHitMapper mapper) {
    this.block = block;
    this.mapper = mapper;
  }

  List<Map<String, Object>> rows(CaseId caseId) {
    return items(caseId).stream().map(VetoAnswers::row).toList();
  }

  private static Map<String, Object> row(VetoBlock.Item item) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", item.text());
    row.put("basis", item.basis());
    return row;
  }

  List<String> codes(CaseId caseId) {
    return items(caseId).stream().map(VetoBlock.Item::code).toList();
  }

  List<Option> places(CaseId caseId) {
    return block.stream().findFirst().map(it -> it.places(caseId)).orElse(List.of());
  }

  /** The rows were held to the catalogue when the sheet was handed in. */
  void keep(CaseId caseId, FormData sheet, String sheetId) {
    List<VetoBlock.Item> items = items(caseId);
    List<FormData> rows = sheet.rows(ROWS);
    List<VetoHitRow> hits = new ArrayList<>();
    for (int no = 0; no < rows.size(); no++) {
      if (rows.get(no).text("finding").equals(FOUND)) {
        hits.add(hit(sheetId, hits.size() + 1, items.get(no), rows.get(no)));
      }
    }
    hits.forEach(mapper::insert);
  }

  private static VetoHitRow hit(String sheetId, int no, VetoBlock.Item item, FormData row) {
    return new VetoHitRow(
        sheetId, no, item.code(), item.text(), row.text("place"), row.text("reason"));
  }

  private List<VetoBlock.Item> items(CaseId caseId) {
    return block.stream().findFirst().map(it -> it.items(caseId, STEP)).orElse(List.of());
  }
}
