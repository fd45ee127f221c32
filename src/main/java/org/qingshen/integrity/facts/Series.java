package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of one thing in the order of time, such as months of a year.
 *
 * @param year null where the series is not one year's
 */
public record Series(
    String field, String item, String unit, Integer year, List<BigDecimal> values) {

  public Series {
    values = List.copyOf(values);
  }
}
