package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;

/** Figures as they are drawn and written. Doubles only draw; what is written is decimal. */
final class CorpusNumbers {

  private CorpusNumbers() {}

  static double between(Random random, double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** Every order of magnitude alike. */
  static double spread(Random random, double low, double high) {
    return low * Math.pow(high / low, random.nextDouble());
  }

  static double around(Random random, double mean, double deviation) {
    return mean + random.nextGaussian() * deviation;
  }

  /** With so many digits after the point. */
  static BigDecimal places(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }

  /** With so many significant digits, as a meter or a laboratory gives it. */
  static BigDecimal digits(double value, int digits) {
    BigDecimal exact = BigDecimal.valueOf(value);
    int scale = digits - exact.precision() + exact.scale();
    return exact.round(new MathContext(digits)).setScale(Math.max(0, scale), RoundingMode.HALF_UP);
  }

  static BigDecimal times(BigDecimal value, double factor) {
    return value
        .multiply(BigDecimal.valueOf(factor))
        .setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP);
  }
}
