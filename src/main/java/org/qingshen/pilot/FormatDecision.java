package org.qingshen.pilot;

/** What a format check (形式校核) decides. Source: pilot.md section 5, P3 [D]. */
public enum FormatDecision {
  PASS("PASSED"),
  RETURN("RETURNED"),
  REJECT("REJECTED");

  private final String outcome;

  FormatDecision(String outcome) {
    this.outcome = outcome;
  }

  /** As the process routes by it. */
  public String outcome() {
    return outcome;
  }
}
