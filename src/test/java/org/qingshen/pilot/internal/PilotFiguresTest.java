package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.Measure;

class PilotFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "用电量,万kWh,false,ENERGY_USE,电力",
    "年节电量,万kWh,false,ENERGY_SAVING,电力",
    "用电量,万kWh,true,ENERGY_SAVING,电力",
    "氨氮排放量,吨/年,false,EMISSION,NH3-N",
    "氨氮削减量,吨/年,false,EMISSION_CUT,NH3-N",
    "新鲜水用量,万吨,false,WATER_USE,新水",
    "降碳,吨/年,false,CO2_CUT,CO2",
    "单位产品电耗,kWh/吨,false,OTHER,单位产品电耗",
    "降碳,%/年,true,OTHER,降碳",
    "创新举措,项,false,OTHER,创新举措"
  })
  void anIndicatorIsUnderstoodByItsWordsOrNotAtAll(
      String name, String unit, boolean saving, Measure.Kind kind, String item) {
    assertThat(PilotIndicator.of(name, unit, saving)).isEqualTo(new PilotIndicator(kind, item));
  }

  @Test
  void aBaselineAndTheGoalThatRepeatsItBelongTogether() {
    FormData plan =
        new FormData(
            Map.of(
                "baselines",
                List.of(row("indicator", "用水量", "amount", "10.0", "period", "2025 年")),
                "goals",
                List.of(
                    row(
                        "indicator",
                        "用水量",
                        "baseline",
                        "11",
                        "target",
                        "9",
                        "dueOn",
                        "2028-01-01"))));

    List<Measure> measures = PilotFigures.of(plan);

    assertThat(measures)
        .extracting(Measure::field)
        .containsExactly("baselines[0].amount", "goals[0].baseline", "goals[0].target");
    assertThat(measures).extracting(Measure::group).containsOnly("用水量");
    assertThat(measures).extracting(Measure::year).containsExactly(2025, 2025, 2028);
    assertThat(measures)
        .extracting(Measure::basis)
        .containsExactly(Measure.Basis.DECLARED, Measure.Basis.DECLARED, Measure.Basis.EXPECTED);
    assertThat(measures.get(0).value().scale()).isEqualTo(1);
  }

  @Test
  void aPeriodOfSeveralYearsIsNoYear() {
    FormData plan =
        new FormData(
            Map.of(
                "baselines",
                List.of(row("indicator", "用水量", "amount", "10", "period", "2023 至 2025 年"))));

    assertThat(PilotFigures.of(plan).get(0).year()).isNull();
  }

  private static Map<String, Object> row(String... cells) {
    Map<String, Object> row = new LinkedHashMap<>(Map.of("unit", "万吨"));
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
