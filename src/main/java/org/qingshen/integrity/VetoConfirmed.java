package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * Two departments found that case falsified (一票否决). Published in the act's transaction, with the
 * case's lock held; whoever hears it undoes what the case has brought about: takes it off a list,
 * annuls a deemed audit.
 *
 * @param suspicionId the suspicion that was confirmed
 * @param items codes of the veto catalogue that it falls under
 */
public record VetoConfirmed(CaseId caseId, String suspicionId, List<String> items, Instant at) {

  public VetoConfirmed {
    items = List.copyOf(items);
  }
}
