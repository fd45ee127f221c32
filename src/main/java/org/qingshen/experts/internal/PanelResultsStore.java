package org.qingshen.experts.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.experts.PanelResults;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

@Component
class PanelResultsStore implements PanelResults {

  private final PanelOpinionMapper opinions;
  private final PanelMapper panels;

  PanelResultsStore(PanelOpinionMapper opinions, PanelMapper panels) {
    this.opinions = opinions;
    this.panels = panels;
  }

  @Override
  public Optional<PanelResult> of(CaseId caseId) {
    return Optional.ofNullable(opinions.mergedOfCase(caseId))
        .map(row -> result(row, opinions.dimensions(row.panelId())));
  }

  @Override
  public Map<CaseId, PanelResult> of(Collection<CaseId> cases) {
    Map<CaseId, OpinionRow> latest = new LinkedHashMap<>();
    if (!cases.isEmpty()) {
      opinions.mergedOfCases(cases).forEach(row -> latest.put(row.caseId(), row));
    }
    if (latest.isEmpty()) {
      return Map.of();
    }
    Map<String, List<DimensionResultRow>> dimensions =
        opinions.dimensionsOf(latest.values().stream().map(OpinionRow::panelId).toList()).stream()
            .collect(Collectors.groupingBy(DimensionResultRow::panelId));
    Map<CaseId, PanelResult> results = new LinkedHashMap<>();
    latest.forEach(
        (caseId, row) ->
            results.put(caseId, result(row, dimensions.getOrDefault(row.panelId(), List.of()))));
    return results;
  }

  @Override
  public Map<CaseId, List<LostNumber>> lostNumbers(Collection<CaseId> cases) {
    return cases.isEmpty()
        ? Map.of()
        : panels.lostNumbers(cases).stream().collect(Collectors.groupingBy(LostNumber::caseId));
  }

  private static PanelResult result(OpinionRow row, List<DimensionResultRow> dimensions) {
    return new PanelResult(
        row.total(),
        row.spread(),
        row.sheets(),
        row.recommended(),
        dimensions.stream()
            .map(it -> new DimensionResult(it.code(), it.meanPoints(), it.spread(), it.outliers()))
            .toList(),
        row.opinion());
  }
}
