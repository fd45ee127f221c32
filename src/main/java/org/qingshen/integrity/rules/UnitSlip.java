package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * U1: a figure that would be usual a thousand, ten thousand or a hundred million times larger or
 * smaller was probably stated in another unit.
 */
@Component
class UnitSlip extends FactRule {

  UnitSlip() {
    super("U1", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : sheet.measures()) {
      if (againstPartner(sheet, measure, settings)
          || againstOptions(sheet, measure, settings)
          || againstUse(sheet, measure, settings)
          || againstRange(sheet, measure, settings)) {
        findings.add(found(measure, settings));
      }
    }
    return findings;
  }

  /** Before and after of one goal, the same figure in two chapters. The later of two is named. */
  private static boolean againstPartner(FactSheet sheet, Measure measure, RuleSettings settings) {
    return measure.group() != null
        && sheet.measures().subList(0, sheet.measures().indexOf(measure)).stream()
            .filter(other -> measure.group().equals(other.group()))
            .filter(other -> Savings.alike(measure, other))
            .anyMatch(other -> Magnitude.slipped(measure, other, settings.threshold("spread")));
  }

  private static boolean againstOptions(FactSheet sheet, Measure total, RuleSettings settings) {
    if (!Savings.saves(total)) {
      return false;
    }
    var parts = Savings.ofOptions(sheet).filter(part -> Savings.alike(part, total)).toList();
    return Savings.sum(parts)
        .filter(sum -> Magnitude.slipped(Amount.of(total), sum, settings.threshold("spread")))
        .isPresent();
  }

  private static boolean againstUse(FactSheet sheet, Measure saving, RuleSettings settings) {
    Amount saved = Amount.of(saving);
    return Savings.saves(saving)
        && saved.value().signum() > 0
        && sheet.measures().stream()
            .filter(use -> Savings.baseline(use, saving))
            .map(Amount::of)
            .filter(saved::comparable)
            .anyMatch(
                use ->
                    saved.value().compareTo(settings.threshold("share").multiply(use.value())) < 0);
  }

  private static boolean compares(Measure use, Measure saving) {
    return Savings.baseline(use, saving)
        && use.value().signum() > 0
        && Amount.of(use).comparable(Amount.of(saving));
  }

  /** Only where the own use is not stated: a small plant honestly saves less than is usual. */
  private static boolean againstRange(FactSheet sheet, Measure saving, RuleSettings settings) {
    if (sheet.measures().stream().anyMatch(use -> compares(use, saving))) {
      return false;
    }
    BigDecimal firms = firms(sheet, saving);
    UsualRange range = UsualRange.of(saving, settings);
    return firms != null && range != null && range.missed(Amount.of(saving).value(), firms);
  }

  /** How many enterprises it is a figure of; null where that is not said. */
  private static BigDecimal firms(FactSheet sheet, Measure saving) {
    var counts =
        sheet.measures().stream().filter(m -> m.kind() == Kind.COUNT_OF_ENTERPRISES).toList();
    var near =
        counts.stream().filter(m -> m.group() != null && m.group().equals(saving.group())).toList();
    return (near.isEmpty() ? counts : near)
        .stream()
            .map(count -> Amount.of(count).value())
            .filter(count -> count.signum() > 0)
            .max(BigDecimal::compareTo)
            .orElse(null);
  }

  private Finding found(Measure measure, RuleSettings settings) {
    Text said =
        Text.of(
            "integrityrules.u1", measure.item(), Figures.plain(measure.value()), measure.unit());
    return Found.by(this, settings).at(measure.field()).says(said, said);
  }
}
