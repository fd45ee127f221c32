package org.qingshen.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qingshen.calendar.Calendars;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarsService implements Calendars {

  private final CalendarMapper mapper;
  private final CalendarCopy copy;
  private final HolidaySheet sheets;
  private final Clock clock;

  CalendarsService(CalendarMapper mapper, CalendarCopy copy, HolidaySheet sheets, Clock clock) {
    this.mapper = mapper;
    this.copy = copy;
    this.sheets = sheets;
    this.clock = clock;
  }

  @Override
  public List<Year> years() {
    return mapper.years();
  }

  @Override
  public Optional<Year> year(int year) {
    return Optional.ofNullable(mapper.year(year));
  }

  @Override
  public List<Day> days(int year) {
    return mapper.days(year);
  }

  @Override
  public Sheet read(InputStream file, int year) throws IOException {
    return sheets.read(file, year);
  }

  @Override
  @Transactional
  public Entry enter(int year, List<Day> days, String source) {
    Optional<Text> objection = DayRules.objection(year, days, source);
    if (objection.isPresent()) {
      return new Entry.Refused(objection.get());
    }
    Year known = mapper.year(year);
    if (known != null) {
      return new Entry.Known(
          known,
          Text.of("calendar.year.known", String.valueOf(year), known.source()),
          difference(mapper.days(year), days));
    }
    copy.changed();
    mapper.insertYear(new Year(year, source.strip(), OfficeTime.now(clock), 0));
    mapper.insertDays(year, days);
    return entered(year);
  }

  @Override
  @Transactional
  public Entry replace(int year, long version, List<Day> days, String source) {
    Optional<Text> objection =
        DayRules.objection(year, days, source).or(() -> changed(year, version));
    if (objection.isPresent()) {
      return new Entry.Refused(objection.get());
    }
    mapper.describe(year, source.strip(), OfficeTime.now(clock));
    mapper.deleteDays(year);
    mapper.insertDays(year, days);
    return entered(year);
  }

  @Override
  @Transactional
  public Entry add(Day day, long version) {
    int year = day.on().getYear();
    Optional<Text> objection =
        DayRules.problems(day, year).stream()
            .findFirst()
            .or(() -> unknown(year))
            .or(() -> there(day.on()))
            .or(() -> changed(year, version));
    if (objection.isPresent()) {
      return new Entry.Refused(objection.get());
    }
    mapper.insertDays(year, List.of(day));
    return entered(year);
  }

  @Override
  @Transactional
  public Entry remove(LocalDate day, long version) {
    int year = day.getYear();
    Optional<Text> objection = unknown(year).or(() -> changed(year, version));
    if (objection.isPresent()) {
      return new Entry.Refused(objection.get());
    }
    mapper.deleteDay(day);
    return entered(year);
  }

  private Entry entered(int year) {
    return new Entry.Entered(mapper.year(year));
  }

  /** Counts the change, or says that somebody else's came first. */
  private Optional<Text> changed(int year, long version) {
    copy.changed();
    return mapper.change(year, version) == 1
        ? Optional.empty()
        : Optional.of(Text.of("calendar.year.stale", String.valueOf(year)));
  }

  private Optional<Text> unknown(int year) {
    return mapper.year(year) == null
        ? Optional.of(Text.of("calendar.year.unknown", String.valueOf(year)))
        : Optional.empty();
  }

  private Optional<Text> there(LocalDate on) {
    return mapper.days(on.getYear()).stream()
        .filter(day -> day.on().equals(on))
        .findFirst()
        .map(day -> Text.of("calendar.day.there", on.toString(), day.name()));
  }

  private static Difference difference(List<Day> before, List<Day> after) {
    Map<LocalDate, Day> old = byDate(before);
    Map<LocalDate, Day> young = byDate(after);
    Predicate<Day> changed = day -> old.containsKey(day.on()) && !day.equals(old.get(day.on()));
    return new Difference(
        after.stream().filter(day -> !old.containsKey(day.on())).toList(),
        before.stream().filter(day -> !young.containsKey(day.on())).toList(),
        after.stream().filter(changed).toList());
  }

  private static Map<LocalDate, Day> byDate(List<Day> days) {
    return days.stream().collect(Collectors.toMap(Day::on, Function.identity()));
  }
}
