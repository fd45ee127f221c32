package org.qingshen.workflow.process;

import java.util.Collection;

/**
 * What three departments' opinions come to. Source: Guangxi notice of 2023-09-06, all must agree.
 */
public enum JointOutcome {
  /** Not all have spoken, and nobody has refused. */
  PENDING,
  AGREED,
  RETURNED,
  REFUSED;

  /** What one department can say. */
  public enum Opinion {
    AGREE,
    RETURN,
    REFUSE
  }

  /**
   * One refusal ends the review at once; otherwise it waits for all; one return returns the case.
   *
   * @param departments how many are asked
   */
  public static JointOutcome of(Collection<Opinion> given, int departments) {
    if (given.contains(Opinion.REFUSE)) {
      return REFUSED;
    }
    if (given.size() < departments) {
      return PENDING;
    }
    return given.contains(Opinion.RETURN) ? RETURNED : AGREED;
  }
}
