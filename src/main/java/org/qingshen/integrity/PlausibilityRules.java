package org.qingshen.integrity;

import java.util.List;
import org.qingshen.integrity.rules.Rule;
import org.qingshen.integrity.rules.RuleSettings;
import org.qingshen.shared.RegionCode;

/** The plausibility rules as the provinces of the person asking run them. */
public interface PlausibilityRules {

  /** Provinces in which the person holds a post. */
  List<RegionCode> provinces();

  /** In the order of their ids; empty for a province that is not the person's. */
  List<InForce> of(RegionCode province);

  /** A rule with the settings of one province. */
  record InForce(Rule rule, RuleSettings settings) {}
}
