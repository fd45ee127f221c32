package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.VetoBlock;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What experts found among the veto items, told when the sheets are opened and not before: one
 * report for each item, sealed a second time without names or codes, so that nobody learns from it
 * who or how many said so before triage.
 */
@Component
class VetoReports {

  /** In place of an element: no step of the model seals it. */
  static final String STEP_ELEMENT = "vetoReported";

  /** In what is sealed: the code of the item. */
  static final String ITEM = "allegation";

  private final VetoHitMapper mapper;
  private final ObjectProvider<VetoBlock> block;
  private final PanelRecord record;

  VetoReports(VetoHitMapper mapper, ObjectProvider<VetoBlock> block, PanelRecord record) {
    this.mapper = mapper;
    this.block = block;
    this.record = record;
  }

  void report(CaseId caseId, String panelId) {
    Map<String, List<VetoHitRow>> byItem =
        mapper.ofPanel(panelId).stream()
            .collect(
                Collectors.groupingBy(VetoHitRow::code, LinkedHashMap::new, Collectors.toList()));
    byItem.forEach((code, hits) -> block.ifAvailable(it -> report(caseId, code, hits, it)));
  }

  private void report(CaseId caseId, String code, List<VetoHitRow> hits, VetoBlock to) {
    String item = hits.get(0).item();
    List<String> places = hits.stream().map(VetoHitRow::place).distinct().toList();
    SealedEntry sealed =
        record.seal(
            caseId,
            STEP_ELEMENT,
            Text.of("experts.veto.reported", item),
            Map.of(
                ITEM,
                code,
                "item",
                item,
                "reasons",
                reasons(hits),
                "pins",
                new ArrayList<>(places)));
    to.found(caseId, sealed.seq(), code, places);
  }

  private static String reasons(List<VetoHitRow> hits) {
    return hits.size() == 1
        ? hits.get(0).reason()
        : IntStream.range(0, hits.size())
            .mapToObj(no -> (no + 1) + ". " + hits.get(no).reason())
            .collect(Collectors.joining("\n"));
  }
}
