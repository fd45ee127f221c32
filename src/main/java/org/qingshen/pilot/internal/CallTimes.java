package org.qingshen.pilot.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.qingshen.forms.FormData;
import org.qingshen.shared.OfficeTime;

/** Between a day and a time as typed, and the moment meant. */
final class CallTimes {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);
  private static final long LAST_MILLI = 59_999;

  private CallTimes() {}

  static Optional<Instant> opening(FormData data, String day, String time) {
    return at(data, day, time);
  }

  /** Within the minute named is still in time. */
  static Optional<Instant> closing(FormData data, String day, String time) {
    return at(data, day, time).map(minute -> minute.plusMillis(LAST_MILLI));
  }

  private static Optional<Instant> at(FormData data, String day, String time) {
    if (data.text(time).isBlank()) {
      return Optional.empty();
    }
    LocalTime minute = LocalTime.parse(data.text(time));
    return data.date(day).map(it -> at(it, minute));
  }

  private static Instant at(LocalDate day, LocalTime minute) {
    return day.atTime(minute).atZone(OfficeTime.ZONE).toInstant();
  }

  static String day(Instant at) {
    return OfficeTime.day(at).toString();
  }

  static String minute(Instant at) {
    return MINUTE.format(at);
  }
}
