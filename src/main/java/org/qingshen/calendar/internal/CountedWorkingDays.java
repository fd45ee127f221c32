package org.qingshen.calendar.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.OfficeTime;
import org.springframework.stereotype.Service;

@Service
class CountedWorkingDays implements WorkingCalendar {

  /** Beyond any term: a mistyped number must not count for ever. */
  private static final int MOST_DAYS = 5_000;

  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_000_000);

  private final CalendarCopy copy;

  CountedWorkingDays(CalendarCopy copy) {
    this.copy = copy;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return isWorkingDay(day, copy.now());
  }

  @Override
  public boolean known(int year) {
    return copy.now().years().contains(year);
  }

  @Override
  public Instant dueAfter(Instant start, int days) {
    return endOf(stepped(OfficeTime.day(start), bounded(days, 1), 1));
  }

  @Override
  public int between(Instant from, Instant to) {
    LocalDate first = OfficeTime.day(from);
    LocalDate last = OfficeTime.day(to);
    return last.isBefore(first) ? -count(last, first) : count(first, last);
  }

  @Override
  public Instant before(Instant moment, int days) {
    return endOf(stepped(OfficeTime.day(moment), bounded(days, 0), -1));
  }

  private int count(LocalDate after, LocalDate upTo) {
    CalendarCopy.Days days = copy.now();
    return (int)
        after
            .plusDays(1)
            .datesUntil(upTo.plusDays(1))
            .filter(day -> isWorkingDay(day, days))
            .count();
  }

  private LocalDate stepped(LocalDate from, int workingDays, int direction) {
    CalendarCopy.Days days = copy.now();
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkingDay(day, days)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isWorkingDay(LocalDate day, CalendarCopy.Days days) {
    Kind kind = days.kinds().get(day);
    return kind == null
        ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        : kind == Kind.WORKDAY;
  }

  private static int bounded(int days, int least) {
    if (days < least || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "A term has " + least + " to " + MOST_DAYS + " working days, not " + days);
    }
    return days;
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(LAST_MOMENT).atZone(OfficeTime.ZONE).toInstant();
  }
}
