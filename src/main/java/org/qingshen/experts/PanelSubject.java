package org.qingshen.experts;

import java.util.Set;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.CaseId;

/** What a panel must know of the cases it is asked about; one bean for each kind of case. */
public interface PanelSubject {

  /** Such as {@code PILOT}. */
  String caseKind();

  /** The rubric as the case's call has it now; the panel freezes it at the first score. */
  Rubric rubric(CaseId caseId);

  /** Who has an interest in the case; experts with ties to them are excluded. */
  Parties parties(CaseId caseId);

  /** Whether experts on the panel may read that entry of the case: its file, never opinions. */
  boolean inFile(SealedEntry entry);

  /** Whether applicant and city may read the merged opinion and the aggregate now. */
  default boolean resultOpen(CaseId caseId) {
    return false;
  }

  /**
   * @param names of the applicant, enterprises and consultants, as registered
   * @param creditCodes of the same, where known; never null
   * @param industries codes the case is about
   * @param region code of the county the case lies in
   */
  record Parties(
      Set<String> names, Set<String> creditCodes, Set<String> industries, String region) {}
}
