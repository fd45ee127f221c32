package org.qingshen.evidence;

import java.util.List;
import java.util.function.Consumer;
import org.qingshen.shared.CaseId;

/**
 * Sealed entries for a {@link LedgerCheck}, or a rule that decides by what is withheld; both ask
 * for nobody and show them to nobody.
 */
public interface SealedRows {

  /** Every entry of that step, case by case, oldest first; page by page. */
  void ofStep(String step, Consumer<SealedEntry> each);

  /** Those of that step of one case, oldest first. */
  List<SealedEntry> of(CaseId caseId, String step);

  /** Those of any of these steps of one case, oldest first. */
  List<SealedEntry> of(CaseId caseId, List<String> steps);

  /** The next cases with an entry of any of these steps, in the order of their ids. */
  List<CaseId> cases(List<String> steps, String after, int limit);

  /** The entry; null where there is none or it can be read no more. */
  SealedEntry find(CaseId caseId, long seq);
}
