package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * B3: measured flows never close to the last digit. Where one of them is named as what is left
 * over, or the balance is explained, they honestly do.
 */
@Component
class BalanceTooPerfect extends FactRule {

  private static final List<String> LEFT_OVER =
      Delivered.lines("balancing.csv", 1).stream().map(row -> row[0]).toList();

  /** Significant digits of a figure that somebody read from a meter. */
  private static final int READ = 3;

  BalanceTooPerfect() {
    super("B3", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    BigDecimal least = settings.threshold("flows");
    return sheet.balances().stream()
        .filter(balance -> flows(balance).count() >= least.longValue())
        .filter(BalanceTooPerfect::perfect)
        .map(balance -> found(balance, settings))
        .toList();
  }

  private static boolean perfect(Balance balance) {
    BalanceTotals totals = BalanceTotals.of(balance);
    long read = flows(balance).filter(BalanceTooPerfect::read).count();
    return totals != null
        && totals.in().signum() > 0
        && totals.difference().signum() == 0
        && balance.explanation().isBlank()
        && flows(balance).noneMatch(BalanceTooPerfect::leftOver)
        && read * 2 >= flows(balance).count();
  }

  private static Stream<Flow> flows(Balance balance) {
    return Stream.concat(balance.inputs().stream(), balance.outputs().stream());
  }

  private static boolean read(Flow flow) {
    return flow.amount().stripTrailingZeros().precision() >= READ;
  }

  private static boolean leftOver(Flow flow) {
    String name = flow.name().toLowerCase(Locale.ROOT);
    return LEFT_OVER.stream().anyMatch(name::contains);
  }

  private Finding found(Balance balance, RuleSettings settings) {
    Text said = Text.of("integrityrules.b3", balance.item(), flows(balance).count());
    return Found.by(this, settings).at(balance.field()).says(said);
  }
}
