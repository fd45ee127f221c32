package org.qingshen.integrity;

/** The numbered decision (一票否决决定书) that follows a confirmed falsification. */
public interface VetoDecisions {

  /**
   * Makes the letter, puts its number to corrections of published lists and tells whoever hears
   * {@link VetoDecisionIssued}. A repeated call gives the letter made before. Needs the case's lock
   * and its transaction.
   *
   * @param round of the inquiry
   */
  void issue(String suspicionId, String round);
}
