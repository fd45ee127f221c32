package org.qingshen.workflow;

import org.qingshen.shared.CaseId;

/** Says why open work of a case closes without an act, so that people are told the reason. */
public interface Closings {

  /**
   * Work of that case that closes from now on in this transaction closes for this reason.
   *
   * @param reason a kebab-case word; its sentence is {@code workflow.closed.<reason>}
   */
  void because(CaseId caseId, String reason);
}
