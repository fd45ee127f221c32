package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.option;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;

class SavingRulesTest {

  private static final Measure ONE_FIRM = measure(Kind.COUNT_OF_ENTERPRISES, "企业", "1", "家");

  @Test
  @DisplayName("5.3 万度 saved by 989 enterprises is a slip of the unit (S002)")
  void theProvincialTotalIsCaught() {
    SheetBuilder total =
        sheet()
            .with(
                measure(Kind.COUNT_OF_ENTERPRISES, "企业", "989", "家"),
                measure(Kind.ENERGY_SAVING, "电", "5.3", "万度"));

    assertThat(check(new UnitSlip(), total)).hasSize(1);
  }

  @Test
  @DisplayName("One boiler maker's 44 万kWh is more than the 5.3 万度 of all (S000, S002)")
  void onePartIsMoreThanAll() {
    SheetBuilder total =
        sheet()
            .with(measure(Kind.ENERGY_SAVING, "节电量", "5.3", "万度"))
            .with(option("锅炉", measure(Kind.ENERGY_SAVING, "电力", "44", "万kWh")));

    assertThat(check(new PartAboveWhole(), total)).hasSize(1);
  }

  @Test
  @DisplayName("0.481 t VOCs and 44 万kWh of one boiler maker pass (S000)")
  void theBoilerMakerPasses() {
    SheetBuilder maker =
        sheet()
            .with(
                ONE_FIRM,
                measure(Kind.ENERGY_SAVING, "电力", "44", "万kWh"),
                measure(Kind.EMISSION_CUT, "VOCs", "0.481", "t"))
            .with(
                option(
                    "喷涂",
                    measure(Kind.ENERGY_SAVING, "电力", "44", "万kWh"),
                    measure(Kind.EMISSION_CUT, "VOCs", "0.481", "t")));

    assertThat(AllRules.book(AllRules.NONE).own(maker.build())).isEmpty();
  }

  @Test
  @DisplayName("U1: before and after in one group, ten thousand times apart (metrics.md 8)")
  void partnersDifferByNoPowerOfTen() {
    assertThat(check(new UnitSlip(), pair("1200", "1100"))).isEmpty();
    assertThat(check(new UnitSlip(), pair("1200", "0.11"))).hasSize(1);
  }

  private static SheetBuilder pair(String before, String after) {
    return sheet()
        .with(
            measure(Kind.ENERGY_USE, "电力", before, "万kWh", 2022, "goal", Basis.DECLARED),
            measure(Kind.ENERGY_USE, "电力", after, "万kWh", 2024, "goal", Basis.DECLARED));
  }

  @Test
  @DisplayName("O1: as much as was used may be saved, not more (metrics.md 8)")
  void nobodySavesMoreThanWasUsed() {
    Measure use = measure(Kind.WATER_USE, "新水", "10000", "m3");
    assertThat(check(new SavingAboveBaseline(), sheet().with(use, water("1", "万吨")))).isEmpty();
    assertThat(check(new SavingAboveBaseline(), sheet().with(use, water("1.1", "万吨")))).hasSize(1);
    assertThat(
            check(
                new SavingAboveBaseline(),
                sheet()
                    .with(use)
                    .with(option("a", water("6000", "t")), option("b", water("6000", "t")))))
        .hasSize(1);
  }

  @Test
  void unitsThatDoNotConvertAreSaidToBeUnchecked() {
    Measure use = measure(Kind.ENERGY_USE, "电力", "100", "万kWh");
    Measure saving = measure(Kind.ENERGY_SAVING, "电力", "5", "tce");

    assertThat(check(new SavingAboveBaseline(), sheet().with(use, saving)))
        .hasSize(1)
        .noneMatch(Finding::checked);
  }

  private static Measure water(String value, String unit) {
    return measure(Kind.WATER_SAVING, "节水", value, unit);
  }

  @Test
  @DisplayName(
      "O4: payback of a month and of thirty years, 0.2 and 2 yuan a kWh ([D] metrics.md 8)")
  void moneyStaysPlausible() {
    assertThat(check(new Economics(), pays("12", "144", "100"))).isEmpty();
    assertThat(check(new Economics(), pays("12", "150", "100"))).hasSize(1);
    assertThat(check(new Economics(), pays("300", "10", "10"))).isEmpty();
    assertThat(check(new Economics(), pays("301", "10", "10"))).hasSize(1);
    assertThat(check(new Economics(), pays("100", "20", "10"))).isEmpty();
    assertThat(check(new Economics(), pays("100", "21", "10"))).hasSize(1);
    // A leak that is mended pays at once.
    assertThat(check(new Economics(), pays("0.5", "8", "10"))).isEmpty();
  }

  private static SheetBuilder pays(String cost, String benefit, String kwh) {
    OptionFact o = option("a", measure(Kind.ENERGY_SAVING, "电力", kwh, "万kWh"));
    return sheet()
        .with(
            new OptionFact(
                o.field(),
                o.name(),
                true,
                null,
                o.completedOn(),
                new BigDecimal(cost),
                new BigDecimal(benefit),
                null,
                o.effects(),
                List.of(),
                true));
  }
}
