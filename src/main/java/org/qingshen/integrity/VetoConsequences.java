package org.qingshen.integrity;

import org.qingshen.shared.CaseId;

/**
 * What the decision (一票否决决定书) tells of what follows from it. The register of credit records
 * answers; see {@link VetoConfirmed} for when it writes.
 */
public interface VetoConsequences {

  /** The sentence on the applicant's credit record that followed from that suspicion. */
  String record(CaseId caseId, String suspicionId);

  /** The paragraph on remedies; what nobody has confirmed is said to be so. */
  String remedies();
}
