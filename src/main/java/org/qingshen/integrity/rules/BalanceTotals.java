package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;

/** What goes in and out of a balance, by its rows; where it has none, as stated. */
record BalanceTotals(BigDecimal in, BigDecimal out) {

  /** Null where a side is neither stated nor in rows. */
  static BalanceTotals of(Balance balance) {
    BigDecimal in = sum(balance.inputs(), balance.inputTotal());
    BigDecimal out = sum(balance.outputs(), balance.outputTotal());
    return in == null || out == null ? null : new BalanceTotals(in, out);
  }

  static BigDecimal sum(List<Flow> rows, BigDecimal stated) {
    return rows.isEmpty()
        ? stated
        : rows.stream().map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In minus out. */
  BigDecimal difference() {
    return in.subtract(out);
  }
}
