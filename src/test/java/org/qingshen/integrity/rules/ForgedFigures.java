package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.around;
import static org.qingshen.integrity.rules.CorpusNumbers.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;

/** Falsified figures. */
final class ForgedFigures {

  private ForgedFigures() {}

  /** A total is a thousand, ten thousand, a hundred million times too small or too large. */
  static void unitSlip(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    int power = new int[] {3, 4, 8}[strength] * (random.nextBoolean() ? 1 : -1);
    List<Measure> totals = sheet.measures.stream().filter(Savings::saves).toList();
    Measure total = totals.get(random.nextInt(totals.size()));
    change(sheet, total::equals, value -> value.scaleByPowerOfTen(power));
  }

  /** One saving is 1.1, 2 or 10 times what is used of the thing. */
  static void aboveBaseline(
      SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double factor = new double[] {1.1, 2, 10}[strength];
    Measure use =
        sheet.measures.stream().filter(m -> m.kind() == Kind.WATER_USE).findFirst().orElseThrow();
    if (sheet.options.isEmpty()) {
      change(sheet, m -> m.kind() == Kind.WATER_SAVING, value -> times(use.value(), factor));
    } else {
      effects(sheet, m -> m.kind() == Kind.WATER_SAVING, value -> times(use.value(), factor));
    }
  }

  /** All options of a thing are said to save 1.5, 3 or 8 times what they do. */
  static void exaggerated(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double factor = new double[] {1.5, 3, 8}[strength];
    Kind kind = random.nextBoolean() ? Kind.ENERGY_SAVING : Kind.WATER_SAVING;
    effects(
        sheet, m -> m.kind() == kind || m.kind() == Kind.CO2_CUT, value -> times(value, factor));
    change(sheet, m -> m.kind() == kind, value -> times(value, factor));
  }

  /** Carbon is 1.05, 1.5 or 5 times what the energy gives. */
  static void carbon(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double factor = new double[] {1.05, 1.5, 5}[strength];
    effects(sheet, m -> m.kind() == Kind.CO2_CUT, value -> times(value, factor));
  }

  /** Benefits are 2, 5 or 20 times what is saved; the payback follows or does not. */
  static void economics(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    BigDecimal factor = BigDecimal.valueOf(new int[] {2, 5, 20}[strength]);
    boolean follows = random.nextBoolean();
    sheet.options.replaceAll(
        o -> {
          if (o.annualBenefit() == null) {
            return o;
          }
          BigDecimal years =
              follows ? o.paybackYears().divide(factor, 2, RoundingMode.HALF_UP) : o.paybackYears();
          return with(o, o.annualBenefit().multiply(factor), years, o.effects());
        });
  }

  /** A figure of the second chapter is 2, 10 or 50 percent off. */
  static void chapters(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double factor = 1 + new double[] {0.02, 0.1, 0.5}[strength];
    List<Measure> twice =
        sheet.measures.stream().filter(m -> m.field().endsWith(".again")).toList();
    Measure one = twice.get(random.nextInt(twice.size()));
    change(sheet, one::equals, value -> times(value, factor));
  }

  /** A year stated before is stated 4, 15 or 60 percent higher now, to make room for savings. */
  static void history(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    sheet.subject = others.get(random.nextInt(others.size())).subject();
    FactSheet before =
        others.stream().filter(o -> o.subject().equals(sheet.subject)).findFirst().orElseThrow();
    double factor = 1 + new double[] {0.04, 0.15, 0.6}[strength];
    sheet.measures.clear();
    sheet.options.clear();
    before.measures().stream()
        .map(
            m ->
                m.year() != null && m.year() == CorpusPlant.BEFORE
                    ? with(m, times(m.value(), factor))
                    : m)
        .forEach(sheet.measures::add);
  }

  /** The unit consumption after is 0.75, 0.55 or 0.25 of before. */
  static void consumption(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double factor = new double[] {0.75, 0.55, 0.25}[strength];
    BigDecimal before =
        sheet.measures.stream()
            .filter(m -> m.field().equals("unit.0"))
            .findFirst()
            .orElseThrow()
            .value();
    change(
        sheet,
        m -> m.field().equals("unit.1"),
        v -> times(before, factor * around(random, 1, 0.01)));
  }

  static void change(SheetBuilder sheet, Predicate<Measure> which, UnaryOperator<BigDecimal> how) {
    sheet.measures.replaceAll(m -> which.test(m) ? with(m, how.apply(m.value())) : m);
  }

  private static void effects(
      SheetBuilder sheet, Predicate<Measure> which, UnaryOperator<BigDecimal> how) {
    sheet.options.replaceAll(
        o ->
            with(
                o,
                o.annualBenefit(),
                o.paybackYears(),
                o.effects().stream()
                    .map(m -> which.test(m) ? with(m, how.apply(m.value())) : m)
                    .toList()));
  }

  static Measure with(Measure m, BigDecimal value) {
    return new Measure(
        m.field(), m.kind(), m.item(), value, m.unit(), m.year(), m.group(), m.basis());
  }

  static OptionFact with(
      OptionFact o, BigDecimal benefit, BigDecimal years, List<Measure> effects) {
    return new OptionFact(
        o.field(),
        o.name(),
        o.done(),
        o.startedOn(),
        o.completedOn(),
        o.investment(),
        benefit,
        years,
        effects,
        o.evidence(),
        o.meterData());
  }
}
