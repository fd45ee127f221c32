package org.qingshen.integrity.internal;

/** Names a failure for the log without its message, which may quote what was submitted. */
final class Failure {

  private Failure() {}

  static String named(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String at = failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    Throwable cause = failure.getCause();
    return cause == null || cause == failure ? at : at + ", caused by " + named(cause);
  }
}
