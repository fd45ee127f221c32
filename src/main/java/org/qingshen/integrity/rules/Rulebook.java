package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Set;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.RegionCode;

/**
 * All rules, run so that none can stop another: one that fails leaves a finding that says "not
 * checked" ({@link Finding#checked()} false) and a line in the log, never silence.
 */
public interface Rulebook {

  List<Rule> rules();

  /** As that province runs it. */
  RuleSettings settings(RegionCode province, Rule rule);

  /** Those that need nothing but the answers; fast enough for an act. */
  List<Finding> own(FactSheet sheet);

  /** Of those, the ones named, such as what failed in the act. */
  List<Finding> own(FactSheet sheet, Set<String> rules);

  /** The others: those that ask around, and those that need files opened. */
  List<Finding> around(FactSheet sheet, Surroundings around);
}
