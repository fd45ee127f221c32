package org.qingshen.integrity.facts;

import java.time.LocalDate;

/** A stated date of one of the events whose order is known. */
public record DateFact(String field, Event event, LocalDate on) {

  /** In the order in which they can happen; measurement may lie anywhere before the report. */
  public enum Event {
    AUDIT_STARTED,
    DISCLOSED,
    MEASURED,
    REPORT_WRITTEN,
    EVALUATED,
    ACCEPTED
  }
}
