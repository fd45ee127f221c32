package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;

/** What one enterprise usually saves in a year, in base units. No source: 依据待确认. */
record UsualRange(BigDecimal low, BigDecimal high) {

  /** Null where none is set for such a figure. */
  static UsualRange of(Measure saving, RuleSettings settings) {
    if (!Savings.saves(saving)) {
      return null;
    }
    return switch (Amount.of(saving).dimension()) {
      case "KWH" -> range("kwh", settings);
      case "TCE" -> range("tce", settings);
      case "TONNE" -> range(saving.kind() == Kind.WATER_SAVING ? "water" : "tonne", settings);
      default -> null;
    };
  }

  private static UsualRange range(String name, RuleSettings settings) {
    return new UsualRange(settings.threshold(name + "Low"), settings.threshold(name + "High"));
  }

  /** Whether so many enterprises miss the range, but would hit it in another unit. */
  boolean missed(BigDecimal value, BigDecimal firms) {
    if (value.signum() <= 0 || within(value, firms)) {
      return false;
    }
    int direction = value.compareTo(low.multiply(firms)) < 0 ? 1 : -1;
    for (int power : Magnitude.CONFUSED) {
      if (within(value.scaleByPowerOfTen(direction * power), firms)) {
        return true;
      }
    }
    return false;
  }

  private boolean within(BigDecimal value, BigDecimal firms) {
    return value.compareTo(low.multiply(firms)) >= 0 && value.compareTo(high.multiply(firms)) <= 0;
  }
}
