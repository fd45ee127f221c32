package org.qingshen.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.qingshen.shared.OfficeTime;

/** Moments and days as pages show them, in Beijing time; nothing for null. */
public final class Dates {

  private Dates() {}

  /** Such as {@code 11-03 15:40}. */
  public static String brief(Instant at) {
    return at == null ? "" : OfficeTime.brief(at);
  }

  /** Such as {@code 15:40}, of something that happened just now. */
  public static String clock(Instant at) {
    String brief = brief(at);
    return brief.substring(brief.indexOf(' ') + 1);
  }

  /** Such as {@code 2026-11-03 15:40:12}. */
  public static String full(Instant at) {
    return at == null ? "" : OfficeTime.full(at);
  }

  /** Such as {@code 2026-11-03}. */
  public static String day(Instant at) {
    return at == null ? "" : day(OfficeTime.day(at));
  }

  /** Such as {@code 2026-11-03}. */
  public static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
