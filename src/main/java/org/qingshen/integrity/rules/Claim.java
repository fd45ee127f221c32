package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.OptionFact;

/**
 * What the options of past years are said to save of one thing, beside how its use went.
 *
 * @param sum in the base unit of the thing
 */
record Claim(Falls.Fall fall, List<Measure> effects, BigDecimal sum) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** One for each thing that options save and whose use is known for two years. */
  static List<Claim> of(FactSheet sheet) {
    return Falls.of(sheet).stream().flatMap(fall -> of(sheet, fall).stream()).toList();
  }

  private static Optional<Claim> of(FactSheet sheet, Falls.Fall fall) {
    List<Measure> effects =
        sheet.options().stream()
            .filter(option -> worked(option, fall.after().year()))
            .flatMap(option -> option.effects().stream())
            .filter(saving -> Savings.saves(saving) && Savings.baseline(fall.before(), saving))
            .filter(saving -> saving.basis() != Measure.Basis.EXPECTED)
            .filter(saving -> Amount.of(saving).comparable(Amount.of(fall.before())))
            .toList();
    return Savings.sum(effects).map(sum -> new Claim(fall, effects, sum.value()));
  }

  /** An option of the last year has not yet saved a whole year's amount. */
  private static boolean worked(OptionFact option, int lastYear) {
    return option.done()
        && option.completedOn() != null
        && option.completedOn().getYear() < lastYear;
  }

  /** By how many percent of the use more is claimed than the fall and so much of it again. */
  Excess excess(BigDecimal percent) {
    BigDecimal real = fall.timesOutputBefore().max(BigDecimal.ZERO);
    return new Excess(
        sum.multiply(fall.outputBefore())
            .multiply(HUNDRED)
            .subtract(real.multiply(HUNDRED.add(percent))),
        Amount.of(fall.before()).value().multiply(fall.outputBefore()),
        1);
  }

  /**
   * A fraction that is not divided, of so many things.
   *
   * @param times percent, times {@code by}
   */
  record Excess(BigDecimal times, BigDecimal by, int things) {

    Excess plus(Excess other) {
      return new Excess(
          times.multiply(other.by).add(other.times.multiply(by)),
          by.multiply(other.by),
          things + other.things);
    }

    /**
     * Whether it is beyond the room of one thing, times the root of how many: what goes up and down
     * by itself in several things does not all go the same way.
     */
    boolean beyond(BigDecimal room) {
      BigDecimal most = room.multiply(by);
      BigDecimal squares = most.multiply(most).multiply(BigDecimal.valueOf(things));
      return times.signum() > 0 && times.multiply(times).compareTo(squares) > 0;
    }

    String shown() {
      return by.signum() == 0 ? "?" : Figures.ratio(times, by);
    }
  }
}
