package org.qingshen.integrity.rules;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** B2: a balance that does not close says why. */
@Component
class BalanceUnexplained extends FactRule {

  BalanceUnexplained() {
    super("B2", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.balances().stream().flatMap(balance -> open(balance, settings)).toList();
  }

  private Stream<Finding> open(Balance balance, RuleSettings settings) {
    BalanceTotals totals = BalanceTotals.of(balance);
    if (totals == null || totals.in().signum() <= 0 || !balance.explanation().isBlank()) {
      return Stream.empty();
    }
    var room = Figures.percentOf(settings.threshold("percent"), totals.in());
    if (totals.difference().abs().compareTo(room) <= 0) {
      return Stream.empty();
    }
    String percent = Figures.percent(totals.difference(), totals.in());
    Text said = Text.of("integrityrules.b2", balance.item(), percent);
    return Stream.of(Found.by(this, settings).at(balance.field()).says(said, said));
  }
}
