package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.qingshen.integrity.facts.Severity;

/**
 * How a province runs a rule.
 *
 * @param thresholds by name; never shown to who submits
 * @param basis where they come from; empty for 依据待确认
 */
public record RuleSettings(
    boolean enabled, Severity severity, Map<String, BigDecimal> thresholds, String basis) {

  public RuleSettings {
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * @throws IllegalArgumentException where the rule has no such threshold: it cannot run
   */
  public BigDecimal threshold(String name) {
    BigDecimal value = thresholds.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No threshold " + name);
    }
    return value;
  }
}
