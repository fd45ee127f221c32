package org.qingshen.pilot.internal;

/** How this module's cases are called elsewhere. */
final class CaseKind {

  /** Kind of the case file. */
  static final String PILOT = "PILOT";

  /** Prefix of case numbers (试点) [D]. */
  static final String NUMBER_PREFIX = "SD";

  private CaseKind() {}
}
