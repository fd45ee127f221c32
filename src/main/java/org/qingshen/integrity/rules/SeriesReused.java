package org.qingshen.integrity.rules;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.Surroundings.Seen;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** D2: two subjects never monitor the same values in the same order. */
@Component
class SeriesReused extends FactRule {

  SeriesReused() {
    super("D2", 1);
  }

  @Override
  public boolean asksAround() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.series().stream().flatMap(one -> found(sheet, one, settings, around)).toList();
  }

  private Stream<Finding> found(
      FactSheet sheet, Series series, RuleSettings settings, Surroundings around) {
    List<CaseId> cases =
        around.sameSeries(sheet, series).stream().map(Seen::caseId).distinct().toList();
    if (cases.isEmpty()) {
      return Stream.empty();
    }
    Text said = Text.of("integrityrules.d2", series.item(), series.values().size(), cases.size());
    return Stream.of(Found.by(this, settings).at(series.field()).others(cases).says(said));
  }
}
