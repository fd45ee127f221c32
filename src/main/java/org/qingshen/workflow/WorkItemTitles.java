package org.qingshen.workflow;

import org.qingshen.shared.CaseId;

/** Keeps number and title on the desk as they stand in the case file. */
public interface WorkItemTitles {

  void refresh(CaseId caseId);
}
