package org.qingshen.workflow.internal;

import java.time.Instant;

/** What a desk shows of a term; all null where none is set. */
record TermSpan(Instant dueAt, Instant warnAt, Instant pausedAt) {

  static final TermSpan NONE = new TermSpan(null, null, null);
}
