package org.qingshen.evidence;

import java.util.List;
import java.util.function.Consumer;
import org.qingshen.shared.CaseId;

/** Sealed entries for a {@link LedgerCheck}, which asks for nobody and shows them to nobody. */
public interface SealedRows {

  /** Every entry of that step, case by case, oldest first; page by page. */
  void ofStep(String step, Consumer<SealedEntry> each);

  /** Those of that step of one case, oldest first. */
  List<SealedEntry> of(CaseId caseId, String step);

  /** The entry; null where there is none or it can be read no more. */
  SealedEntry find(CaseId caseId, long seq);
}
