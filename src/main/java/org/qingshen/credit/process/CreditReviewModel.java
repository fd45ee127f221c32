package org.qingshen.credit.process;

/** Names in {@code bpmn/credit/credit-review.bpmn}; a test holds the two against each other. */
public final class CreditReviewModel {

  public static final String PROCESS = "credit-review";

  // Elements.
  public static final String CREDIT_REVIEW_REQUESTED = "creditReviewRequested";
  public static final String DECIDE_REVIEW = "decideReview";
  public static final String REVIEW_OVERDUE = "reviewOverdue";
  public static final String ESCALATE_REVIEW = "escalateReview";
  public static final String REVIEW_ESCALATED = "reviewEscalated";
  public static final String REVIEW_OUTCOME = "reviewOutcome";
  public static final String GRANT_REVIEW = "grantReview";
  public static final String REFUSE_REVIEW = "refuseReview";
  public static final String ISSUE_REVIEW_DECISION = "issueReviewDecision";
  public static final String REVIEW_DECIDED = "reviewDecided";

  /** How the handler of {@link #DECIDE_REVIEW} is found. */
  public static final String STEP_DECIDE_REVIEW = PROCESS + "/" + DECIDE_REVIEW;

  // Variables.
  /** Which request the instance is about. */
  public static final String REVIEW_ID = "reviewId";

  /** {@link Result} as a name. */
  public static final String REVIEW_RESULT = "reviewResult";

  /** The last moment, as people see it. */
  public static final String REVIEW_DUE = "reviewDue";

  /** The first whole second after. */
  public static final String REVIEW_LAPSE = "reviewLapse";

  /** Where the opinions stand. */
  public enum Result {
    PENDING,
    GRANTED,
    REFUSED
  }

  private CreditReviewModel() {}
}
