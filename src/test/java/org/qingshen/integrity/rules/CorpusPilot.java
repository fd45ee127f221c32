package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.digits;
import static org.qingshen.integrity.rules.CorpusNumbers.places;
import static org.qingshen.integrity.rules.CorpusNumbers.spread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Passage;

/** A clean application of a pilot: a plan, so most of its figures are expected. */
final class CorpusPilot {

  private final Random random;
  private final SheetBuilder sheet = SheetBuilder.sheet();

  CorpusPilot(Random random, String name) {
    this.random = random;
    sheet.caseId = name;
    sheet.subject = name;
    sheet.consultant = random.nextBoolean() ? "" : "consultant-" + random.nextInt(25);
  }

  SheetBuilder build() {
    int firms = 8 + random.nextInt(600);
    sheet.measures.add(
        figure("roster", Kind.COUNT_OF_ENTERPRISES, "企业", BigDecimal.valueOf(firms), "家", null));
    resource(Kind.ENERGY_USE, Kind.ENERGY_SAVING, "电力", "万kWh", firms * spread(random, 60, 4_000));
    resource(Kind.WATER_USE, Kind.WATER_SAVING, "新水", "万吨", firms * spread(random, 2, 60));
    resource(Kind.EMISSION, Kind.EMISSION_CUT, "COD", "t", firms * spread(random, 1, 40));
    resource(Kind.EMISSION, Kind.EMISSION_CUT, "VOCs", "t", firms * spread(random, 0.2, 30));
    for (int i = 0; i < 4; i++) {
      goal(i, spread(random, 5, 5_000), Math.round(between(random, 5, 25)) / 100.0);
    }
    for (int i = 0; i < 4; i++) {
      String text = CorpusWords.passage(random, 8 + random.nextInt(7));
      sheet.passages.add(new Passage("chapters[" + i + "]", text));
    }
    LocalDate on = LocalDate.of(2025, 3, 1 + random.nextInt(28));
    sheet.documents.add(CorpusPapers.paper("planFiles", on, CorpusPapers.noon(on), random));
    CorpusPapers.photo(sheet, "otherFiles[0]", on, random);
    CorpusPapers.photo(sheet, "otherFiles[1]", on, random);
    return sheet;
  }

  private void resource(Kind use, Kind saving, String item, String unit, double used) {
    sheet.measures.add(figure("baselines." + item, use, item, digits(used, 4), unit, 2024));
    double saved = used * between(random, 0.01, 0.15);
    Measure benefit =
        new Measure(
            "benefits." + item, saving, item, digits(saved, 2), unit, null, null, Basis.EXPECTED);
    sheet.measures.add(benefit);
  }

  private void goal(int i, double before, double cut) {
    String group = "goals[" + i + "]";
    BigDecimal baseline = digits(before, 3);
    BigDecimal target = places(baseline.doubleValue() * (1 - cut), 2);
    sheet.measures.add(
        new Measure(
            group + ".baseline",
            Kind.OTHER,
            "指标" + i,
            baseline,
            "kg/t",
            null,
            group,
            Basis.DECLARED));
    sheet.measures.add(
        new Measure(
            group + ".target", Kind.OTHER, "指标" + i, target, "kg/t", null, group, Basis.EXPECTED));
  }

  private static Measure figure(
      String field, Kind kind, String item, BigDecimal value, String unit, Integer year) {
    return new Measure(field, kind, item, value, unit, year, null, Basis.DECLARED);
  }
}
