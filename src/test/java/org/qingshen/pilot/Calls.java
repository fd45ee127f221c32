package org.qingshen.pilot;

import java.time.LocalDate;
import org.qingshen.shared.RegionCode;

/** Calls for tests of this module. */
public final class Calls {

  public static final LocalDate PUBLISHED = LocalDate.of(2026, 9, 6);

  private Calls() {}

  /** The demo call, published 2026-09-06: cities close 2026-10-16, the province 2026-10-23. */
  public static PilotCall demo() {
    return demo(PUBLISHED);
  }

  /** The demo call of 广西, published on that day. */
  public static PilotCall demo(LocalDate published) {
    return DemoCall.publishedOn(published, DemoCast.of(new RegionCode("450000")));
  }
}
