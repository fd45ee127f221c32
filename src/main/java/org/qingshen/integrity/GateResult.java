package org.qingshen.integrity;

/** Where the conclusions on a suspicion stand; decides the way of {@code veto-gate}. */
public enum GateResult {
  /** Not enough conclusions, or they differ. */
  PENDING,
  CONFIRMED,
  NOT_CONFIRMED
}
