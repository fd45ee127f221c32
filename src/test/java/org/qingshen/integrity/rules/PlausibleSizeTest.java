package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;

class PlausibleSizeTest {

  @Test
  @DisplayName("U1: a small plant that states its use may save less than is usual, a slip is found")
  void aSmallPlantIsNoSlip() {
    assertThat(check(new UnitSlip(), plant("39.26", "3000"))).isEmpty();
    assertThat(check(new UnitSlip(), plant("39.26", "3000000"))).hasSize(1);
  }

  private static SheetBuilder plant(String saved, String used) {
    return sheet()
        .with(
            measure(Kind.COUNT_OF_ENTERPRISES, "企业", "1", "家"),
            measure(Kind.WATER_USE, "新水", used, "t"),
            measure(Kind.WATER_SAVING, "新水", saved, "t"));
  }

  @Test
  @DisplayName("O4: a cubic metre of gas saved earns one to six yuan (ours, 依据待确认)")
  void gasHasAPrice() {
    assertThat(check(new Economics(), gas("6"))).isEmpty();
    assertThat(check(new Economics(), gas("6.1"))).hasSize(1);
    assertThat(check(new Economics(), gas("1"))).isEmpty();
    assertThat(check(new Economics(), gas("0.9"))).hasSize(1);
  }

  /** Saves 10,000 cubic metres a year for so many 10,000 yuan. */
  private static SheetBuilder gas(String benefit) {
    return sheet()
        .with(
            new OptionFact(
                "options[0]",
                "余热回收",
                true,
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 9, 1),
                new BigDecimal("9"),
                new BigDecimal(benefit),
                null,
                List.of(measure(Kind.ENERGY_SAVING, "燃气", "1", "万m3")),
                List.of(),
                true));
  }
}
