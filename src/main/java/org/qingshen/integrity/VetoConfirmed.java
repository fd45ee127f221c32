package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qingshen.shared.CaseId;

/**
 * Two departments found that case falsified (一票否决). Published in the act's transaction, with the
 * case's lock held: whoever hears it acts in the same transaction, and a failure there undoes the
 * veto as a whole. The register writes credit records; a project is taken off its list.
 *
 * @param suspicionId the suspicion that was confirmed
 * @param round of the inquiry in which it was determined
 * @param items codes of the veto catalogue that it falls under
 * @param concerned subjects besides the applicant that two departments named, as {@link
 *     CaseSubjects.Subject#code()}
 */
public record VetoConfirmed(
    CaseId caseId,
    String suspicionId,
    String round,
    List<String> items,
    Set<String> concerned,
    Instant at) {

  public VetoConfirmed {
    items = List.copyOf(items);
    concerned = Set.copyOf(concerned);
  }
}
