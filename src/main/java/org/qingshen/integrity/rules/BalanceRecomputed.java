package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** B1: stated sums, difference and deviation of a balance are what its figures give. */
@Component
class BalanceRecomputed extends FactRule {

  BalanceRecomputed() {
    super("B1", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    for (Balance balance : sheet.balances()) {
      sum(balance, balance.inputs(), balance.inputTotal(), settings, findings);
      sum(balance, balance.outputs(), balance.outputTotal(), settings, findings);
      BalanceTotals totals = BalanceTotals.of(balance);
      if (totals != null) {
        difference(balance, totals, settings, findings);
        deviation(balance, totals, settings, findings);
      }
    }
    return findings;
  }

  private void sum(
      Balance balance,
      List<Flow> rows,
      BigDecimal stated,
      RuleSettings settings,
      List<Finding> findings) {
    if (rows.isEmpty() || stated == null) {
      return;
    }
    BigDecimal sum = BalanceTotals.sum(rows, null);
    BigDecimal rounding =
        rows.stream()
            .map(row -> Amount.half(row.amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal room = rounding.add(Amount.half(stated)).add(share(settings, sum));
    if (sum.subtract(stated).abs().compareTo(room) > 0) {
      Text said =
          Text.of(
              "integrityrules.b1.sum",
              balance.item(),
              Figures.plain(sum),
              Figures.plain(stated),
              balance.unit());
      findings.add(Found.by(this, settings).at(balance.field()).says(said, said));
    }
  }

  private void difference(
      Balance balance, BalanceTotals totals, RuleSettings settings, List<Finding> findings) {
    BigDecimal stated = balance.difference();
    if (stated == null) {
      return;
    }
    BigDecimal room = Amount.half(stated).add(share(settings, totals.in()));
    BigDecimal off = totals.difference().abs().subtract(stated.abs()).abs();
    if (off.compareTo(room) > 0) {
      Text said =
          Text.of(
              "integrityrules.b1.difference",
              balance.item(),
              Figures.plain(stated),
              Figures.plain(totals.in()),
              Figures.plain(totals.out()),
              Figures.plain(totals.difference()),
              balance.unit());
      findings.add(Found.by(this, settings).at(balance.field()).says(said, said));
    }
  }

  private void deviation(
      Balance balance, BalanceTotals totals, RuleSettings settings, List<Finding> findings) {
    BigDecimal stated = balance.deviationPercent();
    if (stated == null || totals.in().signum() <= 0) {
      return;
    }
    BigDecimal points = settings.threshold("roundingPercent").add(Amount.half(stated));
    BigDecimal real = totals.difference().abs().scaleByPowerOfTen(2);
    BigDecimal off = real.subtract(stated.abs().multiply(totals.in())).abs();
    if (off.compareTo(points.multiply(totals.in())) > 0) {
      Text said =
          Text.of(
              "integrityrules.b1.deviation",
              balance.item(),
              Figures.plain(stated),
              Figures.percent(totals.difference(), totals.in()));
      findings.add(Found.by(this, settings).at(balance.field()).says(said, said));
    }
  }

  private static BigDecimal share(RuleSettings settings, BigDecimal of) {
    return Figures.percentOf(settings.threshold("roundingPercent"), of);
  }
}
