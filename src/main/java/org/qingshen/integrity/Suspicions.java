package org.qingshen.integrity;

import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * Suspected falsification in cases. Whether the person may read the case is the caller's question.
 */
public interface Suspicions {

  /** Whether decisions on that case wait at the gate 弄虚作假?. */
  boolean open(CaseId caseId);

  /** The open ones of a case, oldest first. */
  List<Suspicion> openOf(CaseId caseId);
}
