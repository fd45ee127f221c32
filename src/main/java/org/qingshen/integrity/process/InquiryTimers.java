package org.qingshen.integrity.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

/** Terms of the party as the engine keeps them. */
public final class InquiryTimers {

  private InquiryTimers() {}

  /**
   * The engine keeps whole seconds; a timer must not fire while an act is still in time.
   *
   * @param dueName variable of the last moment
   * @param lapseName variable of the first whole second after it
   */
  public static Map<String, Object> variables(String dueName, String lapseName, Instant due) {
    Instant lapse = due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    return Map.of(dueName, Date.from(due), lapseName, Date.from(lapse));
  }
}
