package org.qingshen.pilot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The last moment something is accepted; later is 逾期不予受理. Source: pilot.md section 10, deadline
 * [S004]; which moment counts [D].
 *
 * @param at still in time itself
 */
public record CutOff(Instant at) {

  public boolean passed(Instant moment) {
    return moment.isAfter(at);
  }

  /**
   * The first whole second after it: the engine keeps whole seconds, and a timer must not fire
   * while an act is still in time.
   */
  public Instant lapse() {
    return at.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }
}
