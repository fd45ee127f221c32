package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Y2: figures against what the same subject stated before: a unit consumption that jumps, a figure
 * of a year that was another one. Where output moved much, reviewers are only told.
 */
@Component
class HistoryJump extends FactRule {

  HistoryJump() {
    super("Y2", 1);
  }

  @Override
  public boolean asksAround() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : sheet.measures()) {
      if (measure.year() != null && measure.basis() != Basis.EXPECTED) {
        List<Measure> history =
            around.history(sheet, measure).stream()
                .filter(old -> old.year() != null && old.basis() != Basis.EXPECTED)
                .filter(old -> Amount.of(old).comparable(Amount.of(measure)))
                .toList();
        restated(measure, history, settings).ifPresent(findings::add);
        jump(sheet, measure, history, settings, around).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> restated(Measure now, List<Measure> history, RuleSettings settings) {
    var percent = settings.threshold("roundingPercent");
    return history.stream()
        .filter(old -> old.year().equals(now.year()))
        .filter(old -> Amount.of(now).differs(Amount.of(old), percent))
        .findFirst()
        .map(old -> found(now, settings).says(said("integrityrules.y2.restated", now, old)));
  }

  private Optional<Finding> jump(
      FactSheet sheet,
      Measure now,
      List<Measure> history,
      RuleSettings settings,
      Surroundings around) {
    if (now.kind() != Kind.UNIT_CONSUMPTION) {
      return Optional.empty();
    }
    var percent = settings.threshold("percent");
    return Stream.concat(
            history.stream(), sheet.measures().stream().filter(old -> before(old, now)))
        .filter(old -> old.year() < now.year())
        .max(Comparator.comparing(Measure::year))
        .filter(old -> jumped(now, old, percent))
        .map(
            old -> {
              Text said = said("integrityrules.y2.jump", now, old);
              Found found = found(now, settings);
              return outputMoved(sheet, old.year(), now.year(), settings, around)
                  ? found.onlyTold().says(said)
                  : found.says(said);
            });
  }

  private static boolean before(Measure old, Measure now) {
    return old.year() != null
        && old.basis() != Basis.EXPECTED
        && Savings.alike(old, now)
        && Amount.of(old).comparable(Amount.of(now));
  }

  private static boolean jumped(Measure now, Measure old, java.math.BigDecimal percent) {
    var change = Amount.of(now).value().subtract(Amount.of(old).value()).abs();
    return change.compareTo(Figures.percentOf(percent, Amount.of(old).value())) > 0;
  }

  private static boolean outputMoved(
      FactSheet sheet, int from, int to, RuleSettings settings, Surroundings around) {
    List<Measure> outputs =
        sheet.measures().stream()
            .filter(measure -> measure.kind() == Kind.OUTPUT && measure.year() != null)
            .toList();
    return outputs.stream()
        .filter(now -> now.year() == to)
        .anyMatch(
            now ->
                Stream.concat(outputs.stream(), around.history(sheet, now).stream())
                    .filter(old -> old.year() != null && old.year() == from && before(old, now))
                    .anyMatch(old -> jumped(now, old, settings.threshold("outputPercent"))));
  }

  private Found found(Measure now, RuleSettings settings) {
    return Found.by(this, settings).at(now.field());
  }

  private static Text said(String key, Measure now, Measure old) {
    return new Text(
        key,
        List.of(
            now.item(),
            String.valueOf(now.year()),
            Figures.plain(now.value()),
            now.unit(),
            String.valueOf(old.year()),
            Figures.plain(old.value()),
            old.unit()));
  }
}
