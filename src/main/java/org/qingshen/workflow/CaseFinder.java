package org.qingshen.workflow;

import java.util.List;
import org.qingshen.shared.CaseId;

/** Finds cases by words, for the desk. Implemented by the module that keeps case files. */
public interface CaseFinder {

  /** Cases that the person asking may read and that hold all the words, newest first. */
  Found find(String words, int limit);

  /** Whether the person asking may open the case. */
  default boolean readable(CaseId caseId) {
    return false;
  }

  /**
   * @param more whether there may be further cases beyond the limit
   */
  record Found(List<CaseId> cases, boolean more) {}
}
