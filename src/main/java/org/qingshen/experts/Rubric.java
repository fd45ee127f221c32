package org.qingshen.experts;

import java.math.BigDecimal;
import java.util.List;
import org.qingshen.shared.Text;

/**
 * How experts score, as data of the call. No points or weights are published for any province
 * (pilot.md section 6), so a basis that is empty shows as 依据待确认.
 *
 * @param dimensions in the order of the sheet; weights sum to 100
 * @param aggregation how sheets become one number
 * @param minimumSheets quorum: fewer given sheets make no opinion
 * @param outlierShare a single score further from the median than this share of the maximum is
 *     flagged for explanation, such as 0.30
 */
public record Rubric(
    List<Dimension> dimensions,
    Aggregation aggregation,
    int minimumSheets,
    BigDecimal outlierShare) {

  public Rubric {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * @param code stable, such as {@code CONFORMITY}
   * @param weight in percent
   * @param maxPoints highest score; the lowest is 0
   */
  public record Dimension(
      String code, Text label, BigDecimal weight, BigDecimal maxPoints, String basis) {}

  /** How the weighted totals of the sheets become one. */
  public enum Aggregation {
    /** 平均 */
    MEAN,
    /** 去掉一个最高分和一个最低分后平均; of fewer than five sheets plain {@link #MEAN} [D]. */
    TRIMMED_MEAN
  }
}
