package org.qingshen.integrity.facts;

/** What a finding does. Source: metrics.md section 8. It never decides pass or fail. */
public enum Severity {
  /** The submission waits until it is corrected, or explained with a signed reason. */
  BLOCKING,
  /** Reviewers are warned. */
  WARNING,
  /** Reviewers are told. */
  INFORMATION
}
