package org.qingshen.calendar.internal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.calendar.Calendars;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.shared.Text;

/** What a list of days of one year must be. */
final class DayRules {

  static final int MAX_NAME = 60;
  private static final int MAX_SOURCE = 400;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private DayRules() {}

  static List<Text> problems(Day day, int year) {
    List<Text> problems = new ArrayList<>();
    String on = day.on().toString();
    if (day.on().getYear() != year) {
      problems.add(Text.of("calendar.row.other-year", on, String.valueOf(year)));
    }
    if (day.kind() == Kind.WORKDAY && day.on().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
      problems.add(Text.of("calendar.row.no-weekend", on));
    }
    if (day.name().isBlank() || day.name().length() > MAX_NAME) {
      problems.add(Text.of("calendar.row.name", MAX_NAME));
    }
    return problems;
  }

  /** The first thing wrong with a whole year. */
  static Optional<Text> objection(int year, List<Day> days, String source) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.of(
          Text.of("calendar.year.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }
    if (source == null || source.isBlank() || source.length() > MAX_SOURCE) {
      return Optional.of(Text.of("calendar.year.source", MAX_SOURCE));
    }
    if (days.isEmpty() || days.size() > Calendars.MAX_DAYS) {
      return Optional.of(Text.of("calendar.year.days", Calendars.MAX_DAYS, days.size()));
    }
    return days.stream()
        .flatMap(day -> problems(day, year).stream())
        .findFirst()
        .or(() -> repeated(days));
  }

  private static Optional<Text> repeated(List<Day> days) {
    Map<Object, Day> seen = new HashMap<>();
    return days.stream()
        .filter(day -> seen.put(day.on(), day) != null)
        .findFirst()
        .map(day -> Text.of("calendar.row.repeated", day.on().toString()));
  }
}
