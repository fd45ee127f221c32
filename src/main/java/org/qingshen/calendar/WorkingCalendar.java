package org.qingshen.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts working days (工作日) of Chinese offices. Public holidays are the State Council's for every
 * province; a year nobody has entered knows only weekends, and says so.
 */
public interface WorkingCalendar {

  boolean isWorkingDay(LocalDate day);

  /** Whether the holidays of that year were entered; otherwise only weekends are known. */
  boolean known(int year);

  /**
   * The last moment (23:59:59.999 Beijing time) of the n-th working day after the day of {@code
   * start}; that day itself does not count.
   *
   * @param days at least 1
   */
  Instant dueAfter(Instant start, int days);

  /**
   * Working days from the day of {@code from} (not counted) to the day of {@code to} (counted);
   * negative where {@code to} is earlier.
   */
  int between(Instant from, Instant to);

  /**
   * The last moment of the working day that lies {@code days} working days before that moment's.
   */
  Instant before(Instant moment, int days);
}
