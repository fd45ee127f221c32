package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * N3: months differ, and one year from the next. Months in which the plant stood still are set
 * aside.
 */
@Component
class SeriesWithoutLife extends FactRule {

  SeriesWithoutLife() {
    super("N3", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Series> all = sheet.series();
    for (int i = 0; i < all.size(); i++) {
      Series series = all.get(i);
      if (flat(series, settings)) {
        Text said = Text.of("integrityrules.n3.flat", series.item(), series.values().size());
        findings.add(Found.by(this, settings).at(series.field()).says(said));
        continue;
      }
      for (Series earlier : all.subList(0, i)) {
        if (copied(series, earlier, settings)) {
          Text said = Text.of("integrityrules.n3.copied", series.item());
          findings.add(Found.by(this, settings).at(series.field()).at(earlier.field()).says(said));
        }
      }
    }
    return findings;
  }

  private static boolean flat(Series series, RuleSettings settings) {
    List<BigDecimal> run = running(series);
    if (run.size() < settings.threshold("values").intValue()) {
      return false;
    }
    BigDecimal most = run.stream().max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal least = run.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal room = Figures.percentOf(settings.threshold("variationPercent"), most);
    return most.subtract(least).compareTo(room) <= 0;
  }

  /** The same values, or all of them times one number. */
  private static boolean copied(Series one, Series other, RuleSettings settings) {
    if (!Items.same(one.item(), other.item())
        || one.values().size() != other.values().size()
        || running(one).size() < settings.threshold("values").intValue()) {
      return false;
    }
    BigDecimal sum = sum(one);
    BigDecimal otherSum = sum(other);
    for (int i = 0; i < one.values().size(); i++) {
      BigDecimal left = one.values().get(i).multiply(otherSum);
      BigDecimal right = other.values().get(i).multiply(sum);
      BigDecimal room = Figures.percentOf(settings.threshold("copyPercent"), left.max(right));
      if (left.subtract(right).abs().compareTo(room) > 0) {
        return false;
      }
    }
    return true;
  }

  private static List<BigDecimal> running(Series series) {
    return series.values().stream().filter(value -> value.signum() > 0).toList();
  }

  private static BigDecimal sum(Series series) {
    return series.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
