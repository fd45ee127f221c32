package org.qingshen.credit.internal;

import java.time.Instant;
import org.qingshen.credit.CreditRecord.Event;

/** A row of {@code credit_event}. */
record CreditEventRow(
    String recordId, int eventNo, Event.Kind kind, Instant at, String document, long seq) {

  Event event() {
    return new Event(kind, at, document, seq);
  }
}
