package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.option;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.shared.RegionCode;

/** The sheets are of 450325, which the grid factor of the south covers. */
class CarbonAgainstEnergyTest {

  private static final EmissionFactors DELIVERED = new EmissionFactors(AllRules.NONE);

  @Test
  @DisplayName("O3: kWh times the factor that counts, one percent either way (metrics.md 3 and 8)")
  void carbonFollowsEnergy() {
    assertThat(carbon(2024, "404.2")).isEmpty();
    assertThat(carbon(2024, "408.2")).isEmpty();
    assertThat(carbon(2024, "400.2")).isEmpty();
    assertThat(carbon(2024, "408.4")).hasSize(1).allMatch(Finding::checked);
    assertThat(carbon(2024, "400.0")).hasSize(1);
  }

  @Test
  @DisplayName("O3: where the grid has a factor of the year, that of the country is not accepted")
  void onlyOneFactorCounts() {
    assertThat(carbon(2023, "530.6"))
        .singleElement()
        .matches(one -> one.sentence().args().toString().contains("2023 年南方区域因子"));
  }

  @Test
  @DisplayName("O3: the year of the saving decides: for 2022 the country's, before it the oldest")
  void theYearDecides() {
    assertThat(carbon(2022, "536.6")).isEmpty();
    assertThat(carbon(2022, "404.2")).hasSize(1);
    assertThat(carbon(2023, "536.6")).hasSize(1);
    assertThat(carbon(2019, "536.6")).isEmpty();
    assertThat(carbon(2026, "404.2")).isEmpty();
  }

  @Test
  @DisplayName("O3: an authority that lets the country's factor count enters it for its province")
  void aProvinceMayChoose() {
    EmissionFactors chosen = with(factor("0.0005306", List.of("450000")));

    assertThat(carbon(chosen, 2024, "530.6")).isEmpty();
    assertThat(carbon(chosen, 2024, "404.2")).hasSize(1);
  }

  @Test
  @DisplayName("O3: two factors for one year and place stop the start and are both named")
  void twoForOnePlaceAreRefused() {
    EmissionFactor one = factor("0.0005", List.of("450000", "440000"));
    EmissionFactor other = factor("0.0006", List.of("450000", "460000"));

    assertThatThrownBy(() -> with(one, other))
        .hasMessageContaining("two for 电力 of 2023")
        .hasMessageContaining("of 0.0005")
        .hasMessageContaining("of 0.0006");
    with(one, factor("0.0006", List.of("430000", "460000")));
    with(factor("0.0006", List.of("460000", "450000", "440000")));
  }

  @Test
  @DisplayName("A missing factor is said, never silent (issue 5, bad input)")
  void aMissingFactorIsSaid() {
    assertThat(check(new CarbonAgainstEnergy(DELIVERED), sheet("沼气", 2024, "530.6")))
        .hasSize(1)
        .noneMatch(Finding::checked);
  }

  private static EmissionFactor factor(String tonnes, List<String> provinces) {
    return new EmissionFactor(
        "电力",
        "kWh",
        2023,
        provinces.stream().map(RegionCode::new).toList(),
        new BigDecimal(tonnes),
        "of " + tonnes);
  }

  private static EmissionFactors with(EmissionFactor... factors) {
    return new EmissionFactors(new IntegritySettings(Map.of(), List.of(factors), List.of()));
  }

  private static List<Finding> carbon(int year, String tonnes) {
    return carbon(DELIVERED, year, tonnes);
  }

  private static List<Finding> carbon(EmissionFactors factors, int year, String tonnes) {
    return check(new CarbonAgainstEnergy(factors), sheet("电力", year, tonnes));
  }

  private static SheetBuilder sheet(String item, int year, String tonnes) {
    return SheetBuilder.sheet()
        .with(
            option(
                "a",
                measure(Kind.ENERGY_SAVING, item, "100", "万kWh", year, null, Basis.MEASURED),
                measure(Kind.CO2_CUT, "CO2", tonnes, "t", year, null, Basis.CALCULATED)));
  }
}
