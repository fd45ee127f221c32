package org.qingshen.integrity;

import java.time.Instant;
import java.util.Set;
import org.qingshen.forms.Label;
import org.qingshen.shared.RegionCode;

/**
 * A veto item (否决项) in one version: a finding that ends a case whatever else was found.
 *
 * @param code stable, such as {@code DATA_FRAUD}; what {@link VetoConfirmed#items()} holds
 * @param version counts from 1 for each code and province
 * @param province whose own item it is; null where it applies to every province without one
 * @param text what must be found
 * @param legalBasis document and clause; empty where nobody has entered one
 * @param basisRegion the province that made the rule; null for the whole country
 * @param basisChecked whether somebody has compared it with the official text
 * @param caseKinds such as {@code PILOT}; empty for all
 * @param steps such as {@code expert-panel/scoreCase}; empty for all
 * @param hidden whether its row is left out of whatever the party concerned reads
 * @param from the first moment it applies
 * @param until the moment from which it applies no more; null for open
 */
public record VetoItem(
    String code,
    int version,
    RegionCode province,
    Label text,
    String legalBasis,
    RegionCode basisRegion,
    boolean basisChecked,
    Set<String> caseKinds,
    Set<String> steps,
    boolean hidden,
    Instant from,
    Instant until) {

  public VetoItem {
    caseKinds = Set.copyOf(caseKinds);
    steps = Set.copyOf(steps);
  }

  /**
   * Whether the basis holds in that province: entered, compared, and not another province's rule.
   * Where it does not, the item shows 依据待确认.
   */
  public boolean basisKnown(RegionCode there) {
    return basisChecked
        && !legalBasis.isBlank()
        && (basisRegion == null || basisRegion.equals(there.province()));
  }

  /** Whether it is asked at that step of that kind of case. */
  public boolean appliesTo(String caseKind, String step) {
    return (caseKinds.isEmpty() || caseKinds.contains(caseKind))
        && (step == null || steps.isEmpty() || steps.contains(step));
  }
}
