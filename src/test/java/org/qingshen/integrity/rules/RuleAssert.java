package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Map;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;

/** Runs one rule with the settings it is delivered with. */
final class RuleAssert {

  private RuleAssert() {}

  static List<Finding> check(Rule rule, SheetBuilder sheet) {
    return rule.check(sheet.build(), rule.defaults(), new MemorySurroundings());
  }

  static List<Finding> check(Rule rule, SheetBuilder sheet, FactSheet... before) {
    MemorySurroundings around = new MemorySurroundings();
    for (FactSheet other : before) {
      around.add(other);
    }
    return rule.check(sheet.build(), rule.defaults(), around);
  }

  static IntegritySettings settings(String place, String rule, IntegritySettings.Change change) {
    return new IntegritySettings(Map.of(place, Map.of(rule, change)), List.of(), List.of());
  }
}
