package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import org.qingshen.integrity.facts.Measure;

/**
 * A figure in the base unit of its dimension.
 *
 * @param half half a unit of the last place as it was written: what rounding may hide
 */
record Amount(String dimension, BigDecimal value, BigDecimal half) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Amount of(Measure measure) {
    return of(measure.value(), measure.unit(), water(measure.kind()));
  }

  private static Amount of(BigDecimal value, String name, boolean water) {
    Units.Unit unit = Units.of(name);
    // A cubic metre of water weighs a tonne: metrics.md section 1.
    String dimension = water && unit.dimension().equals("CUBIC") ? "TONNE" : unit.dimension();
    return new Amount(
        dimension, value.multiply(unit.factor()), half(value).multiply(unit.factor()));
  }

  /** Half a unit of the last place of a figure as written. */
  static BigDecimal half(BigDecimal written) {
    return HALF.scaleByPowerOfTen(-Math.max(0, written.scale()));
  }

  private static boolean water(Measure.Kind kind) {
    return kind == Measure.Kind.WATER_USE || kind == Measure.Kind.WATER_SAVING;
  }

  boolean comparable(Amount other) {
    return dimension.equals(other.dimension);
  }

  /** Whether this is more, beyond rounding and that many percent of the other. */
  boolean exceeds(Amount other, BigDecimal percent) {
    BigDecimal room = half.add(other.half).add(Figures.percentOf(percent, other.value));
    return value.subtract(other.value).compareTo(room) > 0;
  }

  /** Whether the two differ by more than rounding and that many percent of the larger. */
  boolean differs(Amount other, BigDecimal percent) {
    BigDecimal larger = value.abs().max(other.value.abs());
    BigDecimal room = half.add(other.half).add(Figures.percentOf(percent, larger));
    return value.subtract(other.value).abs().compareTo(room) > 0;
  }

  Amount plus(Amount other) {
    return new Amount(dimension, value.add(other.value), half.add(other.half));
  }
}
