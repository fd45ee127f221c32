package org.qingshen.integrity;

/** Where the determination of a suspicion stands; decides the way of the inquiry. */
public enum InquiryOutcome {
  /** No two departments agree yet. */
  PENDING,
  CONFIRMED,
  NOT_CONFIRMED,
  /** What was found does not suffice, or all three departments differ. */
  INSUFFICIENT
}
