package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.around;
import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.digits;
import static org.qingshen.integrity.rules.CorpusNumbers.places;
import static org.qingshen.integrity.rules.CorpusNumbers.spread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.DateFact;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Series;
import org.qingshen.shared.AttachmentId;

/**
 * A clean audit of one plant. What is used follows from output, options and the ordinary unrest of
 * a plant (2 % of the use, a guess made before any threshold was looked at).
 */
final class CorpusPlant {

  static final String UNIT_CONSUMPTION = "单位产品综合能耗";
  static final int BEFORE = 2022;
  static final int AFTER = 2024;
  private static final double UNREST = 0.02;

  private final Random random;
  private final SheetBuilder sheet = SheetBuilder.sheet();
  private final double outputBefore;
  private final double outputAfter;
  private final LocalDate start;

  CorpusPlant(Random random, String name) {
    this.random = random;
    sheet.caseId = name;
    sheet.subject = name;
    sheet.consultant = "consultant-" + random.nextInt(25);
    outputBefore = spread(random, 3_000, 400_000);
    outputAfter = outputBefore * (1 + around(random, 0.02, 0.06));
    start = LocalDate.of(2023, 1 + random.nextInt(3), 1 + random.nextInt(28));
    sheet.audited = start;
    sheet.at =
        LocalDate.of(2025, 4 + random.nextInt(3), 3).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  SheetBuilder build() {
    output();
    resource(Kind.ENERGY_USE, Kind.ENERGY_SAVING, "电力", "万kWh", spread(random, 0.02, 0.2), 0.6);
    resource(Kind.ENERGY_USE, Kind.ENERGY_SAVING, "天然气", "万m3", spread(random, 0.004, 0.02), 3.2);
    resource(Kind.WATER_USE, Kind.WATER_SAVING, "新水", "t", between(random, 1, 12), 0.0004);
    resource(Kind.EMISSION, Kind.EMISSION_CUT, "COD", "t", between(random, 0.0004, 0.004), 0);
    unitConsumption();
    CorpusGoals.add(sheet, random);
    sheet.measures.add(
        figure("profile.firms", Kind.COUNT_OF_ENTERPRISES, "企业", BigDecimal.ONE, "家"));
    CorpusBalances.add(sheet, random);
    dates();
    CorpusPapers.add(sheet, random);
    return sheet;
  }

  private void output() {
    sheet.measures.add(yearly("output.0", Kind.OUTPUT, "产品", outputBefore, "t", BEFORE));
    sheet.measures.add(yearly("output.1", Kind.OUTPUT, "产品", outputAfter, "t", AFTER));
  }

  /**
   * Use in two chapters, options that save it, and what they save together.
   *
   * @param price of a unit, in 10,000 yuan
   */
  private void resource(
      Kind use, Kind saving, String item, String unit, double perTonne, double price) {
    double before = perTonne * outputBefore;
    double saved = 0;
    List<Measure> effects = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      BigDecimal effect = digits(before * between(random, 0.003, 0.025), 4);
      saved += effect.doubleValue();
      effects.add(option(saving, item, unit, effect, price * between(random, 0.85, 1.3), i));
    }
    double unrest = around(random, 0, UNREST) * before;
    double after = before * outputAfter / outputBefore - saved + unrest;
    chapters(use, item, unit, before, BEFORE);
    chapters(use, item, unit, after, AFTER);
    BigDecimal total =
        effects.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.measures.add(figure("results." + item, saving, item, total, unit));
    series(item, unit, before, BEFORE);
    series(item, unit, after, AFTER);
  }

  /** One chapter has it as metered, the other rounded as people round. */
  private void chapters(Kind use, String item, String unit, double value, int year) {
    String group = item + year;
    BigDecimal exact = digits(value, 5);
    String field = "use." + item + "." + year;
    sheet.measures.add(new Measure(field, use, item, exact, unit, year, group, Basis.DECLARED));
    BigDecimal rounded = digits(value, random.nextBoolean() ? 4 : 5);
    sheet.measures.add(
        new Measure(field + ".again", use, item, rounded, unit, year, group, Basis.DECLARED));
  }

  private Measure option(
      Kind saving, String item, String unit, BigDecimal effect, double price, int i) {
    String field = "options." + item + i;
    List<Measure> effects = new ArrayList<>();
    Measure saved =
        new Measure(field + ".saving", saving, item, effect, unit, AFTER, null, Basis.MEASURED);
    effects.add(saved);
    double factor = item.equals("电力") ? tonnesOf10000Kwh() : item.equals("天然气") ? 21.62 : 0;
    if (factor > 0) {
      BigDecimal tonnes = digits(effect.doubleValue() * factor, 5);
      effects.add(
          new Measure(
              field + ".co2", Kind.CO2_CUT, "CO2", tonnes, "t", AFTER, null, Basis.CALCULATED));
    }
    BigDecimal benefit = price == 0 ? null : digits(effect.doubleValue() * price, 3);
    double years = spread(random, 0.4, 6);
    BigDecimal cost =
        benefit == null
            ? places(spread(random, 5, 300), 0)
            : digits(benefit.doubleValue() * years, 2);
    BigDecimal payback =
        benefit == null
            ? null
            : places(cost.doubleValue() / benefit.doubleValue() * between(random, 1, 1.25), 1);
    LocalDate begun = start.plusDays(30 + random.nextInt(90));
    LocalDate done = begun.plusDays(10 + random.nextInt(120));
    AttachmentId photo = CorpusPapers.photo(sheet, field + ".photo", done, random);
    sheet.options.add(
        new OptionFact(
            field,
            item + "方案" + (i + 1),
            true,
            begun,
            done,
            cost,
            benefit,
            payback,
            effects,
            List.of(photo),
            random.nextBoolean()));
    return saved;
  }

  private double tonnesOf10000Kwh() {
    random.nextBoolean(); // Drawn while two factors counted: a seed stays the same corpus.
    return 4.042;
  }

  private void unitConsumption() {
    double before = between(random, 110, 280);
    double after = before * (1 - between(random, 0.01, 0.08)) * (1 + around(random, 0, UNREST));
    sheet.measures.add(
        yearly("unit.0", Kind.UNIT_CONSUMPTION, UNIT_CONSUMPTION, before, "kgce/t", BEFORE));
    sheet.measures.add(
        yearly("unit.1", Kind.UNIT_CONSUMPTION, UNIT_CONSUMPTION, after, "kgce/t", AFTER));
  }

  private void series(String item, String unit, double total, int year) {
    List<BigDecimal> months = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      months.add(digits(total / 12 * (1 + around(random, 0, 0.07)), 4));
    }
    sheet.series.add(new Series("series." + item + year, item, unit, year, months));
  }

  private void dates() {
    LocalDate measured = LocalDate.of(2024, 9, 1).plusDays(random.nextInt(90));
    LocalDate report = measured.plusDays(10 + random.nextInt(60));
    date(Event.AUDIT_STARTED, start);
    date(Event.DISCLOSED, start.plusDays(15 + random.nextInt(60)));
    date(Event.MEASURED, measured);
    date(Event.REPORT_WRITTEN, report);
    date(Event.EVALUATED, report.plusDays(10 + random.nextInt(30)));
  }

  private void date(Event event, LocalDate on) {
    sheet.dates.add(new DateFact("dates." + event, event, on));
  }

  private static Measure yearly(
      String field, Kind kind, String item, double value, String unit, int year) {
    return new Measure(field, kind, item, digits(value, 4), unit, year, null, Basis.DECLARED);
  }

  private static Measure figure(
      String field, Kind kind, String item, BigDecimal value, String unit) {
    return new Measure(field, kind, item, value, unit, null, null, Basis.CALCULATED);
  }
}
