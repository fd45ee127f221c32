package org.qingshen.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Time as the offices read it: Beijing time, whatever the server and the browser say. */
public final class OfficeTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter BRIEF =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZONE);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

  private OfficeTime() {}

  /** This moment in whole milliseconds, as tables and seals keep it. */
  public static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Such as {@code 11-03 15:40}. */
  public static String brief(Instant at) {
    return BRIEF.format(at);
  }

  /** Such as {@code 2026-11-03 15:40:12}. */
  public static String full(Instant at) {
    return FULL.format(at);
  }

  /** The day on which it is that moment in the offices. */
  public static LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }
}
