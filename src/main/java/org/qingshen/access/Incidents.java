package org.qingshen.access;

/** What support and auditors learn of a page that could not be shown. */
public interface Incidents {

  /**
   * Logs where it failed, without messages, since they may hold what people typed.
   *
   * @return the incident number, to be told to support
   */
  String record(Throwable failure);

  /**
   * Puts into the trail that somebody was turned away.
   *
   * @param place path of the page
   * @param reason permission that was missing or key of the sentence shown
   */
  void refused(String place, String reason);
}
