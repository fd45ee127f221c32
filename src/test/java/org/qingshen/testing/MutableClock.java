package org.qingshen.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qingshen.shared.OfficeTime;

/** The one clock of a test run; it stands still until a test moves it. The engine follows. */
public class MutableClock extends Clock {

  private volatile Instant now = Instant.now();

  @Override
  public Instant instant() {
    return now;
  }

  public void set(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  public void advance(Duration duration) {
    set(now.plus(duration));
  }

  /** Back to the real time, standing still. */
  public void reset() {
    now = Instant.now();
    ClockUtil.reset();
  }

  @Override
  public ZoneId getZone() {
    return OfficeTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The offices have one time zone");
  }
}
