package org.qingshen.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a step failed, from the trace the engine keeps. Messages of our own exceptions are sentences
 * for people; those of others may hold what people typed, and are not shown.
 *
 * @param sentence null where there is none for people
 */
record FailureReason(String exception, String sentence) {

  private static final Pattern THROWN =
      Pattern.compile("^(?:Caused by: )?((?:[a-z_][\\w]*\\.)+[A-Z][\\w$]*)(?:: (.*))?$");
  private static final String OURS = "org.qingshen.";

  static FailureReason of(String trace) {
    List<Matcher> thrown =
        Arrays.stream((trace == null ? "" : trace).split("\\R"))
            .map(THROWN::matcher)
            .filter(Matcher::matches)
            .toList();
    return thrown.stream()
        .filter(it -> it.group(1).startsWith(OURS))
        .findFirst()
        .map(it -> new FailureReason(simple(it.group(1)), blankAsNull(it.group(2))))
        .orElseGet(() -> new FailureReason(last(thrown), null));
  }

  /** What it began with: the innermost cause. */
  private static String last(List<Matcher> thrown) {
    return thrown.isEmpty() ? "" : simple(thrown.get(thrown.size() - 1).group(1));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String blankAsNull(String message) {
    return message == null || message.isBlank() ? null : message.strip();
  }
}
