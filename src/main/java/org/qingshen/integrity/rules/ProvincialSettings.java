package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.integrity.rules.IntegritySettings.Change;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** The settings of every rule in every province that has its own. A wrong one stops the start. */
@Component
class ProvincialSettings {

  private static final String ALL = "default";

  /** By rule and former name. */
  private static final Map<String, String> RENAMED =
      Map.of("D1.bits", "lookPercent (likeness, no longer bits)", "D2.percent", "samePercent");

  private final IntegritySettings settings;

  ProvincialSettings(IntegritySettings settings, List<Rule> rules) {
    this.settings = settings;
    Map<String, Rule> known =
        rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    settings.rules().forEach((place, changes) -> check(place, changes, known));
  }

  RuleSettings of(RegionCode province, Rule rule) {
    RuleSettings all = change(rule.defaults(), settings.rules().get(ALL), rule);
    return change(all, settings.rules().get(province.province().value()), rule);
  }

  private static RuleSettings change(RuleSettings given, Map<String, Change> changes, Rule rule) {
    Change change = changes == null ? null : changes.get(rule.id());
    if (change == null) {
      return given;
    }
    Map<String, BigDecimal> thresholds = new HashMap<>(given.thresholds());
    thresholds.putAll(change.thresholds());
    return new RuleSettings(
        change.enabled() == null ? given.enabled() : change.enabled(),
        change.severity() == null ? given.severity() : change.severity(),
        thresholds,
        change.basis() == null ? given.basis() : change.basis());
  }

  private static void check(String place, Map<String, Change> changes, Map<String, Rule> known) {
    String prefix = "qingshen.integrity.rules." + place;
    if (!place.equals(ALL) && !place.matches("[1-9]\\d0000")) {
      throw new IllegalStateException(prefix + ": neither a province (six digits) nor " + ALL);
    }
    changes.forEach(
        (id, change) -> {
          Rule rule = known.get(id);
          if (rule == null) {
            throw new IllegalStateException(
                prefix + "." + id + ": no such rule; there are " + known.keySet());
          }
          check(prefix + "." + id, change, rule);
        });
  }

  private static void check(String prefix, Change change, Rule rule) {
    change
        .thresholds()
        .forEach(
            (name, value) -> {
              String property = prefix + ".thresholds." + name;
              String renamed = RENAMED.get(rule.id() + "." + name);
              if (renamed != null) {
                throw new IllegalStateException(property + ": is now called " + renamed);
              }
              if (!rule.defaults().thresholds().containsKey(name)) {
                throw new IllegalStateException(
                    property
                        + ": no such threshold; there are "
                        + rule.defaults().thresholds().keySet());
              }
              if (value.signum() < 0) {
                throw new IllegalStateException(property + ": must not be negative: " + value);
              }
            });
  }
}
