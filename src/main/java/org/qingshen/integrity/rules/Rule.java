package org.qingshen.integrity.rules;

import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;

/** One plausibility rule: named, versioned, without state. */
public interface Rule {

  /** As in metrics.md section 8. */
  String id();

  /** Raised whenever it may find something else in the same facts. */
  int version();

  /** Severity and thresholds as delivered; a province's configuration may differ. */
  RuleSettings defaults();

  /** Whether it asks about other submissions, and therefore runs after the act. */
  default boolean asksAround() {
    return false;
  }

  /** Whether it needs what files say of themselves, and therefore runs after the act. */
  default boolean opensFiles() {
    return false;
  }

  /** Whether it runs after the act, which knows the answers alone. */
  default boolean afterAct() {
    return asksAround() || opensFiles();
  }

  List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around);
}
