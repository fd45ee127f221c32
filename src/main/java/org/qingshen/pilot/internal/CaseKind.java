package org.qingshen.pilot.internal;

/** How this module's cases are called elsewhere. */
final class CaseKind {

  /** Kind of the case file. */
  static final String PILOT = "PILOT";

  /** Kind of the case of a call. */
  static final String CALL = "CALL";

  /** Kind of the case of a list of approved pilots. */
  static final String LIST = "LIST";

  /** Prefix of the numbers of lists' cases (名单) [D]. */
  static final String LIST_PREFIX = "MD";

  /** Prefix of the numbers of calls (批次) [D]. */
  static final String CALL_PREFIX = "PC";

  /** Prefix of case numbers (试点) [D]. */
  static final String NUMBER_PREFIX = "SD";

  private CaseKind() {}
}
