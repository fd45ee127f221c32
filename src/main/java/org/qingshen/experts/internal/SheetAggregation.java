package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.experts.Rubric;

/**
 * How sheets become one number. A sheet's total is the sum of points by maximum times weight, 0 to
 * 100. Everything is computed with ten decimals; only what is stored is rounded, half up, to two.
 *
 * @param total of the panel, as the rubric aggregates
 * @param spread highest sheet less lowest
 * @param dimensions in the order of the rubric
 */
record SheetAggregation(
    BigDecimal total, BigDecimal spread, List<Dimension> dimensions, List<Outlier> outliers) {

  /** A trimmed mean of fewer sheets than this is a plain one [D]. */
  static final int TRIMMED_FROM = 5;

  private static final int INNER_SCALE = 10;
  private static final int SCALE = 2;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** One sheet's points, in the order of the rubric. */
  record Points(String expertCode, List<BigDecimal> points) {}

  /** Mean points over all sheets, and highest less lowest. */
  record Dimension(BigDecimal mean, BigDecimal spread) {}

  /**
   * Points further from the median than the rubric's share of the maximum.
   *
   * @param sheet index of the sheet
   * @param dimension index of the dimension
   */
  record Outlier(int sheet, int dimension, BigDecimal points, BigDecimal median) {}

  /**
   * @param sheets at least one
   */
  static SheetAggregation of(PanelRubric rubric, List<Points> sheets) {
    List<BigDecimal> totals =
        sheets.stream().map(sheet -> exactTotal(rubric, sheet.points())).sorted().toList();
    List<Dimension> dimensions = new ArrayList<>();
    List<Outlier> outliers = new ArrayList<>();
    for (int no = 0; no < rubric.dimensions().size(); no++) {
      int dimension = no;
      List<BigDecimal> points =
          sheets.stream().map(sheet -> sheet.points().get(dimension)).toList();
      List<BigDecimal> sorted = points.stream().sorted().toList();
      dimensions.add(new Dimension(rounded(mean(sorted)), rounded(range(sorted))));
      outliers.addAll(outliers(rubric, dimension, points, median(sorted)));
    }
    return new SheetAggregation(
        rounded(aggregate(rubric.aggregation(), totals)),
        rounded(range(totals)),
        List.copyOf(dimensions),
        List.copyOf(outliers));
  }

  /** One sheet's total, 0 to 100, as it is shown. */
  static BigDecimal total(PanelRubric rubric, List<BigDecimal> points) {
    return rounded(exactTotal(rubric, points));
  }

  private static BigDecimal exactTotal(PanelRubric rubric, List<BigDecimal> points) {
    BigDecimal total = BigDecimal.ZERO;
    for (int no = 0; no < points.size(); no++) {
      DimensionRow dimension = rubric.dimensions().get(no);
      total =
          total.add(
              points
                  .get(no)
                  .multiply(dimension.weight())
                  .divide(dimension.maxPoints(), INNER_SCALE, RoundingMode.HALF_UP));
    }
    return total;
  }

  private static BigDecimal aggregate(Rubric.Aggregation how, List<BigDecimal> sorted) {
    boolean trimmed = how == Rubric.Aggregation.TRIMMED_MEAN && sorted.size() >= TRIMMED_FROM;
    return mean(trimmed ? sorted.subList(1, sorted.size() - 1) : sorted);
  }

  private static List<Outlier> outliers(
      PanelRubric rubric, int dimension, List<BigDecimal> points, BigDecimal median) {
    BigDecimal allowed =
        rubric.outlierShare().multiply(rubric.dimensions().get(dimension).maxPoints());
    List<Outlier> found = new ArrayList<>();
    for (int sheet = 0; sheet < points.size(); sheet++) {
      if (points.get(sheet).subtract(median).abs().compareTo(allowed) > 0) {
        found.add(new Outlier(sheet, dimension, points.get(sheet), median));
      }
    }
    return found;
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), INNER_SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted
            .get(middle - 1)
            .add(sorted.get(middle))
            .divide(TWO, INNER_SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal range(List<BigDecimal> sorted) {
    return sorted.get(sorted.size() - 1).subtract(sorted.get(0));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
