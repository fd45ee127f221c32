package org.qingshen.pilot;

import java.time.LocalDate;

/** Calls for tests of this module. */
public final class Calls {

  public static final LocalDate PUBLISHED = LocalDate.of(2026, 9, 6);

  private Calls() {}

  /** The demo call, published 2026-09-06: cities close 2026-10-16, the province 2026-10-23. */
  public static PilotCall demo() {
    return DemoCall.publishedOn(PUBLISHED);
  }
}
