package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.integrity.facts.Severity;

/** A rule whose severity, thresholds and basis are delivered as data. */
abstract class FactRule implements Rule {

  private static final Map<String, RuleSettings> DELIVERED =
      Delivered.lines("rules.csv", 4).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], FactRule::settings));

  private final String id;
  private final int version;

  FactRule(String id, int version) {
    this.id = id;
    this.version = version;
    if (!DELIVERED.containsKey(id)) {
      throw new IllegalStateException("No settings are delivered for rule " + id);
    }
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final int version() {
    return version;
  }

  @Override
  public final RuleSettings defaults() {
    return DELIVERED.get(id);
  }

  private static RuleSettings settings(String[] row) {
    Map<String, BigDecimal> thresholds = new HashMap<>();
    for (String pair : row[2].isEmpty() ? new String[0] : row[2].split(" ")) {
      thresholds.put(
          pair.substring(0, pair.indexOf('=')),
          new BigDecimal(pair.substring(pair.indexOf('=') + 1)));
    }
    return new RuleSettings(true, Severity.valueOf(row[1]), thresholds, row[3]);
  }
}
