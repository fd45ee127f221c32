package org.qingshen.integrity;

/**
 * What follows when the gate has concluded on a suspicion. Called by the process {@code veto-gate}.
 */
public interface Verdicts {

  /**
   * Ends the case by veto.
   *
   * @param round in which the conclusions were withheld from one another
   */
  void confirmed(String suspicionId, String round);

  /** Lets the case go on, where no other suspicion is open. */
  void cleared(String suspicionId, String round);
}
