package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.Queue;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDirectory;

/**
 * Work that begins, and what its model says of its term.
 *
 * @param at when it was received
 * @param fixed the moment the process names, or null
 * @param dueVariable what the process calls that moment, or null
 * @param lapseVariable what its boundary timer follows; null where it has none
 */
record TermStart(
    WorkItemId item,
    CaseDirectory.CaseFacts facts,
    String step,
    Queue queue,
    Instant at,
    Instant fixed,
    String dueVariable,
    String lapseVariable) {

  boolean timed() {
    return lapseVariable != null;
  }

  /** A term has a last moment and a lapse after it; a published cut-off is one and the same. */
  boolean counted() {
    return timed() && fixed != null && !lapseVariable.equals(dueVariable);
  }

  /** The last moment in time; a timer fires after it. */
  Instant lastMoment() {
    return fixed != null && dueVariable.equals(lapseVariable) ? fixed.minusMillis(1) : fixed;
  }
}
