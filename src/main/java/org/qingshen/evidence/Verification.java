package org.qingshen.evidence;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.Text;

/**
 * What the check of a chain found.
 *
 * @param faults one sentence for each changed, missing, inserted or reordered entry or file
 */
public record Verification(
    Instant checkedAt, long entries, long documents, String headSeal, List<Text> faults) {

  public boolean intact() {
    return faults.isEmpty();
  }
}
