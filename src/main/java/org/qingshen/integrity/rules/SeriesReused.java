package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.Surroundings.Run;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** D2: two subjects never monitor the same values in the same order, or most of them. */
@Component
class SeriesReused extends FactRule {

  SeriesReused() {
    super("D2", 2);
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
    List<Run> runs =
        around.sameSeries(sheet, series).stream()
            .filter(run -> most(run, series, settings))
            .toList();
    if (runs.isEmpty()) {
      return Stream.empty();
    }
    List<CaseId> cases = runs.stream().map(Run::caseId).distinct().toList();
    int values = runs.stream().mapToInt(Run::values).max().orElseThrow();
    Text said = Text.of("integrityrules.d2", series.item(), values, cases.size());
    return Stream.of(Found.by(this, settings).at(series.field()).others(cases).says(said));
  }

  private static boolean most(Run run, Series series, RuleSettings settings) {
    int all = series.values().size();
    return run.values() >= settings.threshold("values").intValue()
        && BigDecimal.valueOf(run.values())
                .compareTo(
                    Figures.percentOf(settings.threshold("samePercent"), BigDecimal.valueOf(all)))
            >= 0;
  }
}
