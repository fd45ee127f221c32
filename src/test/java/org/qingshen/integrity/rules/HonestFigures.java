package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.digits;
import static org.qingshen.integrity.rules.CorpusNumbers.places;
import static org.qingshen.integrity.rules.CorpusNumbers.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Series;

/** Odd but honest figures. */
final class HonestFigures {

  private static final Map<String, String> UNITS =
      Map.of("万kWh", "万度/年", "万m3", "万立方米", "t", "吨/a", "mg/L", "mg/L");
  private static final Map<String, String> NAMES =
      Map.of("电力", "用电量", "新水", "新鲜水", "COD", "化学需氧量", "CO2", "二氧化碳");

  private HonestFigures() {}

  /**
   * Months without work: output and use fall, the use of a tonne rises, for half the use is idle.
   */
  static void plantStop(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    int months = 3 + random.nextInt(3);
    double left = 1 - months / 12.0;
    int from = random.nextInt(12 - months);
    ForgedFigures.change(
        sheet, m -> after(m) && m.kind() == Kind.OUTPUT, value -> times(value, left));
    ForgedFigures.change(
        sheet, m -> after(m) && used(m), value -> times(value, left + (1 - left) * 0.15));
    ForgedFigures.change(
        sheet,
        m -> after(m) && m.kind() == Kind.UNIT_CONSUMPTION,
        value -> times(value, (left + (1 - left) * 0.5) / left));
    sheet.series.replaceAll(
        one -> one.year() != CorpusPlant.AFTER ? one : stopped(one, from, from + months));
  }

  private static Series stopped(Series one, int from, int to) {
    List<BigDecimal> values = new ArrayList<>(one.values());
    for (int i = from; i < to; i++) {
      values.set(i, BigDecimal.ZERO);
    }
    return new Series(one.field(), one.item(), one.unit(), one.year(), values);
  }

  private static boolean after(Measure m) {
    return m.year() != null && m.year() == CorpusPlant.AFTER;
  }

  private static boolean used(Measure m) {
    return m.kind() == Kind.ENERGY_USE || m.kind() == Kind.WATER_USE || m.kind() == Kind.EMISSION;
  }

  /** Half of the figures in other words and units of the same meaning. */
  static void spellings(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.measures.replaceAll(m -> random.nextBoolean() ? spelt(m) : m);
    sheet.options.replaceAll(
        o ->
            ForgedFigures.with(
                o,
                o.annualBenefit(),
                o.paybackYears(),
                o.effects().stream().map(HonestFigures::spelt).toList()));
  }

  private static Measure spelt(Measure m) {
    return new Measure(
        m.field(),
        m.kind(),
        NAMES.getOrDefault(m.item(), m.item()),
        m.value(),
        UNITS.getOrDefault(m.unit(), m.unit()),
        m.year(),
        m.group(),
        m.basis());
  }

  /** The second chapter speaks in ten thousands and rounds to two or three digits. */
  static void rounded(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.measures.replaceAll(
        m -> {
          if (!m.field().endsWith(".again") || !m.unit().equals("t")) {
            return m;
          }
          BigDecimal value = digits(m.value().doubleValue() / 10_000, 2 + random.nextInt(2));
          return new Measure(
              m.field(), m.kind(), m.item(), value, "万吨", m.year(), m.group(), m.basis());
        });
  }

  static void budgets(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.options.replaceAll(
        o ->
            option(
                o,
                BigDecimal.valueOf(10L * Math.max(1, o.investment().longValue() / 10)),
                o.annualBenefit() == null
                    ? null
                    : places(Math.max(1, o.annualBenefit().doubleValue()), 0)));
  }

  /** Leaks mended, lamps switched off: costs nothing, pays at once. */
  static void free(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    OptionFact o =
        sheet.options.stream().filter(one -> one.annualBenefit() != null).findFirst().orElseThrow();
    BigDecimal cost = random.nextBoolean() ? BigDecimal.ZERO : places(between(random, 0.1, 1), 1);
    OptionFact free = option(o, cost, o.annualBenefit());
    sheet.options.replaceAll(one -> one == o ? free : one);
  }

  /** A filter for its own sake. */
  static void neverPays(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.options.replaceAll(
        o ->
            o.effects().get(0).kind() == Kind.EMISSION_CUT
                ? option(
                    o, places(between(random, 100, 900), 0), places(between(random, 0.5, 3), 1))
                : o);
  }

  private static OptionFact option(OptionFact o, BigDecimal cost, BigDecimal benefit) {
    return new OptionFact(
        o.field(),
        o.name(),
        o.done(),
        o.startedOn(),
        o.completedOn(),
        cost,
        benefit,
        null,
        o.effects(),
        o.evidence(),
        o.meterData());
  }

  /** Loss was not measured but is what is left. */
  static void loss(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    var real = sheet.balances.get(0);
    List<Flow> rows = new ArrayList<>(real.outputs());
    rows.add(new Flow("balances[0].out.loss", "生产损耗", real.difference()));
    sheet.balances.set(0, CorpusBalances.stated(real.field(), real.inputs(), rows));
  }

  static void oneTarget(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    BigDecimal target = goal(sheet, Basis.EXPECTED).value();
    Measure reached = goal(sheet, Basis.MEASURED);
    ForgedFigures.change(sheet, reached::equals, value -> target);
  }

  private static Measure goal(SheetBuilder sheet, Basis basis) {
    return sheet.measures.stream()
        .filter(m -> "goal0".equals(m.group()) && m.basis() == basis)
        .findFirst()
        .orElseThrow();
  }
}
