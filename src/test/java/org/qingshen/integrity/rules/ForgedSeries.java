package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.around;
import static org.qingshen.integrity.rules.CorpusNumbers.between;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Series;

/** Invented months, digits and results. */
final class ForgedSeries {

  private ForgedSeries() {}

  /** Months that vary by 0.4, 0.1 or 0 percent. */
  static void flat(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double half = new double[] {0.002, 0.0005, 0}[strength];
    months(sheet, 0, (value, i) -> value * (1 + between(random, -half, half)), true);
  }

  /** A year that is another one times a number, unrest 1 percent; times a number; or the same. */
  static void copied(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double unrest = new double[] {0.01, 0, 0}[strength];
    double factor = strength == 2 ? 1 : between(random, 0.85, 0.98);
    List<BigDecimal> first = sheet.series.get(0).values();
    months(
        sheet,
        1,
        (v, i) -> first.get(i).doubleValue() * factor * (1 + around(random, 0, unrest)),
        false);
  }

  /** Six, four or three months again and again. */
  static void repeated(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    int period = new int[] {6, 4, 3}[strength];
    List<BigDecimal> real = sheet.series.get(0).values();
    months(sheet, 0, (v, i) -> real.get(i % period).doubleValue(), false);
  }

  /** Another plant's months: two of them changed, one changed, or as they are. */
  static void ofAnother(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    FactSheet other = others.get(random.nextInt(others.size()));
    List<BigDecimal> taken = new ArrayList<>(other.series().get(0).values());
    for (int i = 0; i < 2 - strength; i++) {
      int at = random.nextInt(taken.size());
      taken.set(
          at, CorpusNumbers.digits(taken.get(at).doubleValue() * between(random, 0.9, 1.1), 4));
    }
    Series own = sheet.series.get(0);
    sheet.series.set(0, new Series(own.field(), own.item(), own.unit(), own.year(), taken));
  }

  /** Half, four fifths or all last digits are those people like to invent. */
  static void digits(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double share = new double[] {0.5, 0.8, 1}[strength];
    for (int i = 0; i < sheet.series.size(); i++) {
      Series real = sheet.series.get(i);
      List<BigDecimal> invented =
          real.values().stream()
              .map(v -> random.nextDouble() < share ? liked(v, random) : v)
              .toList();
      sheet.series.set(
          i, new Series(real.field(), real.item(), real.unit(), real.year(), invented));
    }
  }

  /** Ends in 0, 2, 5 or 8. */
  private static BigDecimal liked(BigDecimal value, Random random) {
    int[] digits = {0, 0, 2, 5, 5, 8};
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    BigDecimal rest = value.remainder(unit.multiply(BigDecimal.TEN));
    return value.subtract(rest).add(unit.multiply(BigDecimal.valueOf(digits[random.nextInt(6)])));
  }

  /**
   * What was reached is the target: in all goals but one, in all; or all fell by one percentage.
   */
  static void targets(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double cut = Math.round(between(random, 5, 20)) / 100.0;
    for (int i = 0; i < sheet.measures.size(); i++) {
      Measure m = sheet.measures.get(i);
      if (m.group() != null && m.group().startsWith("goal") && m.basis() == Basis.MEASURED) {
        boolean spared = strength == 0 && m.group().equals("goal0");
        if (!spared) {
          Measure from = sheet.measures.get(strength == 2 ? i - 2 : i - 1);
          BigDecimal value =
              strength == 2
                  ? CorpusNumbers.digits(from.value().doubleValue() * (1 - cut), 4)
                  : from.value();
          sheet.measures.set(i, ForgedFigures.with(m, value));
        }
      }
    }
  }

  private static void months(SheetBuilder sheet, int index, Month month, boolean mean) {
    Series real = sheet.series.get(index);
    double average =
        real.values().stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    List<BigDecimal> forged = new ArrayList<>();
    for (int i = 0; i < real.values().size(); i++) {
      forged.add(
          CorpusNumbers.digits(
              month.of(mean ? average : real.values().get(i).doubleValue(), i), 4));
    }
    sheet.series.set(
        index, new Series(real.field(), real.item(), real.unit(), real.year(), forged));
  }

  private interface Month {
    double of(double value, int index);
  }
}
