package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.around;
import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.digits;
import static org.qingshen.integrity.rules.CorpusNumbers.spread;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;

/** Balances whose flows were each read on their own, so that they nearly close. */
final class CorpusBalances {

  private static final double UNREST = 0.015;

  private CorpusBalances() {}

  static void add(SheetBuilder sheet, Random random) {
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      sheet.balances.add(one("balances[" + i + "]", random));
    }
  }

  private static Balance one(String field, Random random) {
    List<Flow> inputs = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      inputs.add(flow(field + ".in[" + i + "]", "投入" + i, spread(random, 50, 5_000)));
    }
    double in = sum(inputs).doubleValue() * (1 - Math.abs(around(random, 0, UNREST)));
    List<Flow> outputs = new ArrayList<>();
    int last = 2 + random.nextInt(6);
    for (int i = 0; i < last; i++) {
      double share = in * between(random, 0.1, 0.5);
      outputs.add(flow(field + ".out[" + i + "]", "产出" + i, share));
      in -= share;
    }
    outputs.add(flow(field + ".out[" + last + "]", "主产品", in));
    return stated(field, inputs, outputs);
  }

  /** Sums, difference and deviation as they are. */
  static Balance stated(String field, List<Flow> inputs, List<Flow> outputs) {
    BigDecimal in = sum(inputs);
    BigDecimal out = sum(outputs);
    BigDecimal difference = in.subtract(out);
    BigDecimal percent = difference.scaleByPowerOfTen(2).divide(in, 2, RoundingMode.HALF_UP);
    boolean large = percent.abs().compareTo(new BigDecimal(3)) > 0;
    return new Balance(
        field,
        "物料",
        "t",
        inputs,
        outputs,
        in,
        out,
        difference,
        percent,
        large ? "原料含水率波动，计量误差" : "");
  }

  private static Flow flow(String field, String name, double amount) {
    return new Flow(field, name, digits(amount, 5));
  }

  static BigDecimal sum(List<Flow> rows) {
    return rows.stream().map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
