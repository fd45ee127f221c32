package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.experts.Rubric.Aggregation;
import org.qingshen.experts.internal.SheetAggregation.Outlier;
import org.qingshen.experts.internal.SheetAggregation.Points;

class SheetAggregationTest {

  @Test
  void aSheetsTotalIsPointsByMaximumTimesWeight() {
    PanelRubric rubric = rubric(Aggregation.MEAN);

    assertThat(SheetAggregation.total(rubric, points("20", "10"))).isEqualByComparingTo("100");
    assertThat(SheetAggregation.total(rubric, points("10", "5"))).isEqualByComparingTo("50");
    assertThat(SheetAggregation.total(rubric, points("0", "0"))).isEqualByComparingTo("0");
  }

  @Test
  void theMeanIsOfTheExactTotalsAndRoundedOnceHalfUp() {
    SheetAggregation result =
        SheetAggregation.of(
            rubric(Aggregation.MEAN),
            List.of(sheet("20", "10"), sheet("20", "9"), sheet("19", "9")));

    // 100, 96 and 93 make 96.333…
    assertThat(result.total()).isEqualTo(new BigDecimal("96.33"));
    assertThat(result.spread()).isEqualTo(new BigDecimal("7.00"));
    assertThat(result.dimensions().get(0).mean()).isEqualTo(new BigDecimal("19.67"));
    assertThat(result.dimensions().get(0).spread()).isEqualTo(new BigDecimal("1.00"));
  }

  @Test
  @DisplayName("Trimmed mean of fewer than five sheets is a plain mean [D]: the boundary")
  void oneHighestAndOneLowestGoFromFiveSheetsOn() {
    PanelRubric rubric = rubric(Aggregation.TRIMMED_MEAN);
    List<Points> five =
        new ArrayList<>(
            List.of(
                sheet("0", "0"),
                sheet("10", "5"),
                sheet("10", "5"),
                sheet("12", "6"),
                sheet("20", "10")));

    assertThat(SheetAggregation.of(rubric, five).total()).isEqualTo(new BigDecimal("53.33"));
    assertThat(SheetAggregation.of(rubric, five).spread()).isEqualTo(new BigDecimal("100.00"));
    five.remove(4);
    assertThat(SheetAggregation.of(rubric, five).total()).isEqualTo(new BigDecimal("40.00"));
  }

  @Test
  void whatLiesExactlyAtTheShareIsNoOutlierAndATenthBeyondIs() {
    PanelRubric rubric = rubric(Aggregation.MEAN);

    // Median 10, maximum 20, share 0.30: six points are allowed.
    assertThat(
            SheetAggregation.of(
                    rubric, List.of(sheet("4", "5"), sheet("10", "5"), sheet("16", "5")))
                .outliers())
        .isEmpty();
    assertThat(
            SheetAggregation.of(
                    rubric, List.of(sheet("3.9", "5"), sheet("10", "5"), sheet("16", "5")))
                .outliers())
        .containsExactly(new Outlier(0, 0, new BigDecimal("3.9"), new BigDecimal("10")));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    SheetAggregation result =
        SheetAggregation.of(
            rubric(Aggregation.MEAN),
            List.of(sheet("0", "5"), sheet("9", "5"), sheet("10", "5"), sheet("11", "5")));

    assertThat(result.outliers()).singleElement().extracting(Outlier::sheet).isEqualTo(0);
    assertThat(result.outliers().get(0).median()).isEqualByComparingTo("9.5");
  }

  @Test
  void oneSheetAloneIsItsOwnMeanWithoutSpread() {
    SheetAggregation result =
        SheetAggregation.of(rubric(Aggregation.TRIMMED_MEAN), List.of(sheet("13", "7")));

    assertThat(result.total()).isEqualTo(new BigDecimal("67.00"));
    assertThat(result.spread()).isEqualByComparingTo("0");
    assertThat(result.outliers()).isEmpty();
  }

  @Test
  void theVersionOfARubricIsTheSameForTheSameNumbersHoweverTheyAreStored() {
    PanelRubric one = PanelRubric.of(Aggregation.MEAN, 3, new BigDecimal("0.30"), dimensions("20"));
    PanelRubric same =
        PanelRubric.of(Aggregation.MEAN, 3, new BigDecimal("0.3000"), dimensions("20.0000"));
    PanelRubric other =
        PanelRubric.of(Aggregation.MEAN, 3, new BigDecimal("0.30"), dimensions("25"));

    assertThat(one.version()).isEqualTo(same.version()).isNotEqualTo(other.version());
  }

  private static PanelRubric rubric(Aggregation how) {
    return PanelRubric.of(how, 3, new BigDecimal("0.30"), dimensions("20"));
  }

  private static List<DimensionRow> dimensions(String max) {
    return List.of(
        new DimensionRow(
            "p",
            1,
            "CONFORMITY",
            "符合性",
            "Conformity",
            new BigDecimal("60"),
            new BigDecimal(max),
            ""),
        new DimensionRow(
            "p",
            2,
            "SOUNDNESS",
            "合理性",
            "Soundness",
            new BigDecimal("40"),
            new BigDecimal("10"),
            ""));
  }

  private static Points sheet(String... points) {
    return new Points("ZJ-0001", points(points));
  }

  private static List<BigDecimal> points(String... points) {
    return Arrays.stream(points).map(BigDecimal::new).toList();
  }
}
