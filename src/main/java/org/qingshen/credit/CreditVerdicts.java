package org.qingshen.credit;

/**
 * What follows from an appeal (申诉) or a request for repair (信用修复). Called by {@code credit-review}.
 */
public interface CreditVerdicts {

  /**
   * Two departments granted or refused it.
   *
   * @param round in which their opinions were withheld from one another
   */
  void decided(String reviewId, boolean granted, String round);

  /** Writes to its subject how it was decided; a repeated call gives the letter made before. */
  void issue(String reviewId);

  /** Its term has passed; it stays to be decided. */
  void overdue(String reviewId);
}
