package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.FactSheet;

/** Falsified balances. */
final class ForgedBalances {

  private ForgedBalances() {}

  /** A real gap of 6 to 12 percent is stated as nine, six or two tenths of itself. */
  static void balanceDifference(
      SheetBuilder sheet, int strength, Random random, List<FactSheet> o) {
    Balance real = gap(sheet.balances.get(0), between(random, 0.06, 0.12));
    double stated = new double[] {0.9, 0.6, 0.2}[strength];
    sheet.balances.set(
        0,
        with(
            real,
            real.outputs(),
            times(real.difference(), stated),
            times(real.deviationPercent(), stated),
            ""));
  }

  /** One row is changed by 1, 8 or 40 percent, sums and difference stay. */
  static void balanceRow(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    Balance real = sheet.balances.get(0);
    List<Flow> rows = new ArrayList<>(real.outputs());
    int at = random.nextInt(rows.size());
    Flow row = rows.get(at);
    double factor = 1 + new double[] {0.01, 0.08, 0.4}[strength];
    rows.set(at, new Flow(row.field(), row.name(), times(row.amount(), factor)));
    sheet.balances.set(
        0, with(real, rows, real.difference(), real.deviationPercent(), real.explanation()));
  }

  /** An output of 6, 12 or 30 percent is left out without a word. */
  static void balanceOpen(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    Balance open = gap(sheet.balances.get(0), new double[] {0.06, 0.12, 0.3}[strength]);
    sheet.balances.set(
        0, with(open, open.outputs(), open.difference(), open.deviationPercent(), ""));
  }

  /** The outputs are set so that all closes: one balance of few, of more, of many flows. */
  static void balanceForced(
      SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    Balance real = sheet.balances.get(0);
    List<Flow> rows = new ArrayList<>(real.outputs().subList(0, 1));
    for (int i = 0; i < new int[] {2, 5, 10}[strength]; i++) {
      rows.add(
          new Flow(
              "balances[0].out[" + (i + 1) + "]",
              "产出" + i,
              CorpusNumbers.digits(between(random, 20, 300), 5)));
    }
    BigDecimal rest = real.inputTotal().subtract(CorpusBalances.sum(rows));
    if (rest.signum() <= 0) {
      Flow first = real.inputs().get(0);
      List<Flow> inputs = new ArrayList<>(real.inputs());
      inputs.set(
          0,
          new Flow(first.field(), first.name(), first.amount().subtract(rest).add(BigDecimal.TEN)));
      real = CorpusBalances.stated(real.field(), inputs, rows);
      rest = real.difference();
    }
    rows.add(new Flow("balances[0].out.last", "主产品", rest));
    sheet.balances.set(0, CorpusBalances.stated(real.field(), real.inputs(), rows));
  }

  private static Balance gap(Balance balance, double share) {
    List<Flow> rows = new ArrayList<>(balance.outputs());
    BigDecimal without = balance.inputTotal().multiply(BigDecimal.valueOf(1 - share));
    BigDecimal factor = without.divide(CorpusBalances.sum(rows), 10, RoundingMode.HALF_UP);
    rows.replaceAll(r -> new Flow(r.field(), r.name(), times(r.amount(), factor.doubleValue())));
    return CorpusBalances.stated(balance.field(), balance.inputs(), rows);
  }

  private static Balance with(
      Balance b, List<Flow> outputs, BigDecimal difference, BigDecimal percent, String why) {
    return new Balance(
        b.field(),
        b.item(),
        b.unit(),
        b.inputs(),
        outputs,
        b.inputTotal(),
        b.outputTotal(),
        difference,
        percent,
        why);
  }
}
