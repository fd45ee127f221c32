package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;

class BalanceRulesTest {

  @Test
  @DisplayName("A published balance claims 43,088 kg = 0.91 % and is 99,648 kg = 2.10 % (W:BAL)")
  void thePublishedBalanceIsCaught() {
    List<Finding> findings =
        check(
            new BalanceRecomputed(),
            sheet().with(balance("4746025", "4646377", "43088", "0.91", "")));

    assertThat(findings).hasSize(2).allMatch(one -> one.severity() == Severity.BLOCKING);
    assertThat(findings.get(0).sentence().args()).contains("43088", "99648");
    assertThat(findings.get(1).sentence().args()).contains("0.91", "2.1");
  }

  @Test
  void theSameBalanceStatedAsItIsPasses() {
    assertThat(
            check(
                new BalanceRecomputed(),
                sheet().with(balance("4746025", "4646377", "99648", "2.10", ""))))
        .isEmpty();
  }

  @Test
  @DisplayName("B1: a sum that is off by rounding passes, by more it does not (metrics.md 8)")
  void sumsNeedNotBeExact() {
    assertThat(check(new BalanceRecomputed(), sheet().with(rows("100.04", "60.02", "40.02"))))
        .isEmpty();
    assertThat(check(new BalanceRecomputed(), sheet().with(rows("100.2", "60.02", "40.02"))))
        .hasSize(1);
  }

  @Test
  @DisplayName("B2: five percent without a word passes, more does not ([M] metrics.md 7)")
  void anOpenBalanceIsExplained() {
    assertThat(
            check(new BalanceUnexplained(), sheet().with(balance("1000", "950", null, null, ""))))
        .isEmpty();
    assertThat(
            check(new BalanceUnexplained(), sheet().with(balance("1000", "949", null, null, ""))))
        .hasSize(1);
    assertThat(
            check(new BalanceUnexplained(), sheet().with(balance("1000", "700", null, null, "库存"))))
        .isEmpty();
  }

  @Test
  @DisplayName("B3: six flows that close exactly are too perfect, five may ([D] metrics.md 8)")
  void manyFlowsDoNotCloseExactly() {
    assertThat(check(new BalanceTooPerfect(), sheet().with(flows(4, "产出")))).isEmpty();
    assertThat(check(new BalanceTooPerfect(), sheet().with(flows(5, "产出")))).hasSize(1);
    assertThat(check(new BalanceTooPerfect(), sheet().with(flows(5, "蒸发损失")))).isEmpty();
  }

  private static Balance balance(
      String in, String out, String difference, String percent, String why) {
    return new Balance(
        "balances[0]",
        "物料",
        "kg",
        List.of(),
        List.of(),
        new BigDecimal(in),
        new BigDecimal(out),
        difference == null ? null : new BigDecimal(difference),
        percent == null ? null : new BigDecimal(percent),
        why);
  }

  private static Balance rows(String total, String... rows) {
    List<Flow> flows = new ArrayList<>();
    for (String row : rows) {
      flows.add(new Flow("f" + flows.size(), "投入", new BigDecimal(row)));
    }
    return new Balance(
        "balances[0]", "水", "t", flows, List.of(), new BigDecimal(total), null, null, null, "");
  }

  private static Balance flows(int outputs, String name) {
    List<Flow> out = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      out.add(new Flow("out" + i, name, new BigDecimal("20.37")));
    }
    BigDecimal in = new BigDecimal("20.37").multiply(BigDecimal.valueOf(outputs));
    List<Flow> inputs = List.of(new Flow("in0", "原料", in));
    return new Balance("balances[0]", "物料", "t", inputs, out, null, null, null, null, "");
  }
}
