package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O2: what the options of past years save must show in the yearly use, adjusted for output. Silent
 * where output is not stated; where it moved much, reviewers are only told: a plant that stands
 * still uses energy too.
 */
@Component
class SavingsAboveFall extends FactRule {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  SavingsAboveFall() {
    super("O2", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return Falls.of(sheet).stream().flatMap(fall -> claimed(sheet, fall, settings)).toList();
  }

  private Stream<Finding> claimed(FactSheet sheet, Falls.Fall fall, RuleSettings settings) {
    List<Measure> effects =
        sheet.options().stream()
            .filter(option -> worked(option, fall.after().year()))
            .flatMap(option -> option.effects().stream())
            .filter(saving -> Savings.saves(saving) && Savings.baseline(fall.before(), saving))
            .filter(saving -> saving.basis() != Measure.Basis.EXPECTED)
            .filter(saving -> Amount.of(saving).comparable(Amount.of(fall.before())))
            .toList();
    return Savings.sum(effects)
        .filter(sum -> above(sum.value(), fall, settings))
        .map(sum -> found(effects, sum, fall, settings))
        .stream();
  }

  /** An option of the last year has not yet saved a whole year's amount. */
  private static boolean worked(OptionFact option, int lastYear) {
    return option.done()
        && option.completedOn() != null
        && option.completedOn().getYear() < lastYear;
  }

  private static boolean above(BigDecimal sum, Falls.Fall fall, RuleSettings settings) {
    BigDecimal room =
        Figures.percentOf(settings.threshold("usePercent"), Amount.of(fall.before()).value());
    BigDecimal claim = sum.subtract(room).multiply(fall.outputBefore()).multiply(HUNDRED);
    BigDecimal real = fall.timesOutputBefore().max(BigDecimal.ZERO);
    return claim.compareTo(real.multiply(HUNDRED.add(settings.threshold("percent")))) > 0;
  }

  private Finding found(List<Measure> effects, Amount sum, Falls.Fall fall, RuleSettings settings) {
    BigDecimal unit = Units.of(fall.before().unit()).factor();
    Text said =
        Text.of(
            "integrityrules.o2",
            fall.before().item(),
            Figures.ratio(sum.value(), unit),
            fall.before().unit(),
            Figures.ratio(fall.timesOutputBefore(), unit.multiply(fall.outputBefore())),
            String.valueOf(fall.before().year()),
            String.valueOf(fall.after().year()));
    Text told = Text.of("integrityrules.o2.submitter", fall.before().item());
    Found found =
        Found.by(this, settings)
            .at(effects.stream().map(Measure::field).toList())
            .at(fall.before().field())
            .at(fall.after().field());
    return fall.outputMoved(settings.threshold("outputPercent"))
        ? found.onlyTold().says(said, told)
        : found.says(said, told);
  }
}
