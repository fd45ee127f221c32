package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.MergedSheets.Item;
import org.qingshen.experts.VetoBlock;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The block 否决项 of a merged sheet: what the sheets asked, and whether it was found. */
@Component
class MergedVetoes {

  private final ObjectProvider<VetoBlock> block;

  MergedVetoes(ObjectProvider<VetoBlock> block) {
    this.block = block;
  }

  /** Every item that a sheet asked, as the first one put it. */
  List<Item> asked(PanelEntries panel) {
    Map<String, Item> asked = new LinkedHashMap<>();
    for (SealedEntry sheet : panel.sheets()) {
      FormData data = new FormData(sheet.data());
      List<String> codes = data.choices(VetoAnswers.CODES);
      List<FormData> rows = data.rows(VetoAnswers.ROWS);
      for (int no = 0; no < Math.min(codes.size(), rows.size()); no++) {
        String code = codes.get(no);
        asked.putIfAbsent(
            code,
            new Item(
                code, rows.get(no).text("item"), rows.get(no).text("basis"), panel.found(code)));
      }
    }
    return List.copyOf(asked.values());
  }

  /** Those of them that were to be shown to the party whenever a sheet asked them. */
  List<Item> shown(CaseId caseId, PanelEntries panel) {
    List<Item> shown = new ArrayList<>(asked(panel));
    for (SealedEntry sheet : panel.sheets()) {
      Set<String> open = open(caseId, sheet);
      List<String> codes = new FormData(sheet.data()).choices(VetoAnswers.CODES);
      shown.removeIf(item -> codes.contains(item.code()) && !open.contains(item.code()));
    }
    return List.copyOf(shown);
  }

  /** Whether the party would learn from these items what it is not to know before triage. */
  boolean waits(CaseId caseId, List<Item> items) {
    Set<String> waiting =
        block.stream().findFirst().map(it -> it.untriaged(caseId)).orElse(Set.of());
    return items.stream().anyMatch(item -> item.found() && waiting.contains(item.code()));
  }

  /** A catalogue that does not know an item leaves it out. */
  private Set<String> open(CaseId caseId, SealedEntry sheet) {
    return block.stream()
        .findFirst()
        .map(it -> it.items(caseId, VetoAnswers.STEP, sheet.sealedAt()))
        .orElse(List.of())
        .stream()
        .filter(item -> !item.hidden())
        .map(VetoBlock.Item::code)
        .collect(Collectors.toSet());
  }
}
