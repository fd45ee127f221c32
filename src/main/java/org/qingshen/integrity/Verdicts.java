package org.qingshen.integrity;

/** What follows when an inquiry has ended. Called by the process {@code falsification-inquiry}. */
public interface Verdicts {

  /**
   * Ends the case by veto.
   *
   * @param round in which the determinations were withheld from one another
   */
  void confirmed(String suspicionId, String round);

  /**
   * Lets the case go on, where no other suspicion is open.
   *
   * @param state what became of the suspicion; never {@code CONFIRMED}
   */
  void ended(String suspicionId, String round, Suspicion.State state);
}
