package org.qingshen.workflow;

import java.util.List;
import java.util.Map;
import org.qingshen.shared.CaseId;

/** What three departments asked for, as one list. */
public interface JointReviews {

  /**
   * The items of the last round that was returned, of all departments, in the order of departments:
   * {@code department}, {@code item}, {@code supply}. Empty where the last round was not returned.
   */
  List<Map<String, Object>> returnItems(CaseId caseId);
}
