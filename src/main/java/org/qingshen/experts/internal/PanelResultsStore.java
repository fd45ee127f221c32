package org.qingshen.experts.internal;

import java.util.Optional;
import org.qingshen.experts.PanelResults;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

@Component
class PanelResultsStore implements PanelResults {

  private final PanelOpinionMapper opinions;

  PanelResultsStore(PanelOpinionMapper opinions) {
    this.opinions = opinions;
  }

  @Override
  public Optional<PanelResult> of(CaseId caseId) {
    return Optional.ofNullable(opinions.mergedOfCase(caseId)).map(this::result);
  }

  private PanelResult result(OpinionRow row) {
    return new PanelResult(
        row.total(),
        row.spread(),
        row.sheets(),
        row.recommended(),
        opinions.dimensions(row.panelId()).stream()
            .map(it -> new DimensionResult(it.code(), it.meanPoints(), it.spread(), it.outliers()))
            .toList(),
        row.opinion());
  }
}
