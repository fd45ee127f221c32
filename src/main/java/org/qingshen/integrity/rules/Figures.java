package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal arithmetic; quotients are for sentences, never for a threshold. */
final class Figures {

  private static final int SHOWN = 4;

  private Figures() {}

  static BigDecimal percentOf(BigDecimal percent, BigDecimal value) {
    return value.abs().multiply(percent).scaleByPowerOfTen(-2);
  }

  /** {@code part / whole} as a percentage with two decimals, for a sentence. */
  static String percent(BigDecimal part, BigDecimal whole) {
    return plain(part.scaleByPowerOfTen(2).divide(whole, 2, RoundingMode.HALF_UP));
  }

  /** A quotient of four digits, for a sentence. */
  static String ratio(BigDecimal value, BigDecimal by) {
    return plain(value.divide(by, new MathContext(SHOWN)));
  }

  /** As people write it: no exponent, no zeros at the end. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
