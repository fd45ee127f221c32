package org.qingshen.workflow.process;

import java.util.Collection;
import org.qingshen.workflow.JointReviewTopic.Opinion;
import org.qingshen.workflow.JointReviewTopic.Rule;

/**
 * What three departments' opinions come to. Source: Guangxi notice of 2023-09-06, all must agree.
 */
public enum JointOutcome {
  /** Not all have spoken, and nothing has ended it. */
  PENDING,
  AGREED,
  RETURNED,
  REFUSED;

  /**
   * {@link Rule#RETURNABLE}: one refusal ends the review at once; otherwise it waits for all; one
   * return returns the case. {@link Rule#UNANIMOUS}: it always waits for all, so that every
   * department has decided on its own account; agreed only where all agree.
   *
   * @param departments how many are asked
   */
  public static JointOutcome of(Collection<Opinion> given, int departments, Rule rule) {
    if (rule == Rule.RETURNABLE && given.contains(Opinion.REFUSE)) {
      return REFUSED;
    }
    if (given.size() < departments) {
      return PENDING;
    }
    if (given.stream().allMatch(opinion -> opinion == Opinion.AGREE)) {
      return AGREED;
    }
    return rule == Rule.UNANIMOUS ? REFUSED : RETURNED;
  }
}
