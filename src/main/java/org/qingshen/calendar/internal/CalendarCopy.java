package org.qingshen.calendar.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.Calendars.Year;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar in memory: a few hundred days that every desk page asks for. Read anew after a
 * change here, and every half minute for what another node changed.
 */
@Component
class CalendarCopy {

  private static final long REFRESH_MILLIS = 30_000;

  private final CalendarMapper mapper;
  private volatile Days days;

  CalendarCopy(CalendarMapper mapper) {
    this.mapper = mapper;
  }

  /** All years as they were read last. */
  record Days(Set<Integer> years, Map<LocalDate, Kind> kinds) {}

  Days now() {
    Days held = days;
    return held == null ? read() : held;
  }

  /** Outside of any act, so that none pays for it. */
  @Scheduled(fixedDelay = REFRESH_MILLIS, initialDelay = REFRESH_MILLIS)
  void refresh() {
    read();
  }

  /** What this transaction changes counts from its commit on. */
  void changed() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            days = null;
          }
        });
  }

  private Days read() {
    Days read =
        new Days(
            mapper.years().stream().map(Year::year).collect(Collectors.toUnmodifiableSet()),
            mapper.allDays().stream().collect(Collectors.toUnmodifiableMap(Day::on, Day::kind)));
    days = read;
    return read;
  }
}
