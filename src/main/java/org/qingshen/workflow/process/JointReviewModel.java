package org.qingshen.workflow.process;

/** Names in {@code bpmn/workflow/joint-review.bpmn}. */
public final class JointReviewModel {

  public static final String KEY = "joint-review";
  public static final String GIVE_OPINION = "giveOpinion";

  /** {@link JointOutcome} as a name. */
  public static final String JOINT_OUTCOME = "jointOutcome";

  /** When the opinion that decided was given; a date. */
  public static final String JOINT_DECIDED_AT = "jointDecidedAt";

  private JointReviewModel() {}
}
