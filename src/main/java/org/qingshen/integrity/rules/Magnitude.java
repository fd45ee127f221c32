package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import org.qingshen.integrity.facts.Measure;

/** Orders of magnitude that people confuse. */
final class Magnitude {

  /** Kilogram and tonne; 1 and 10,000 (ten thousand, wan); 1 and 100,000,000 (yi). */
  static final int[] CONFUSED = {3, 4, 8};

  private Magnitude() {}

  static boolean slipped(Measure one, Measure other, BigDecimal spread) {
    return slipped(Amount.of(one), Amount.of(other), spread);
  }

  /** Whether one is the other times such a power of ten, but for that factor up or down. */
  static boolean slipped(Amount one, Amount other, BigDecimal spread) {
    BigDecimal larger = one.value().max(other.value());
    BigDecimal smaller = one.value().min(other.value());
    if (!one.comparable(other) || smaller.signum() <= 0) {
      return false;
    }
    for (int power : CONFUSED) {
      BigDecimal moved = smaller.scaleByPowerOfTen(power);
      if (larger.multiply(spread).compareTo(moved) >= 0
          && larger.compareTo(moved.multiply(spread)) <= 0) {
        return true;
      }
    }
    return false;
  }
}
