package org.qingshen.administration.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.CalendarKeeping;
import org.qingshen.calendar.Calendars;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Sheet;
import org.qingshen.calendar.Calendars.Year;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.CALENDAR_ADMIN)
class CalendarKeepingService implements CalendarKeeping {

  private final Calendars calendars;
  private final Administrator administrator;

  CalendarKeepingService(Calendars calendars, Administrator administrator) {
    this.calendars = calendars;
    this.administrator = administrator;
  }

  @Override
  public List<Year> years() {
    return calendars.years();
  }

  @Override
  public Optional<Year> year(int year) {
    return calendars.year(year);
  }

  @Override
  public List<Day> days(int year) {
    return calendars.days(year);
  }

  @Override
  public Sheet read(InputStream file, int year) throws IOException {
    return calendars.read(file, year);
  }

  @Override
  @Transactional
  public Entry enter(int year, List<Day> days, String source) {
    return remembered(
        "calendar.year.entered", String.valueOf(year), calendars.enter(year, days, source));
  }

  @Override
  @Transactional
  public Entry replace(int year, long version, List<Day> days, String source) {
    return remembered(
        "calendar.year.replaced",
        String.valueOf(year),
        calendars.replace(year, version, days, source));
  }

  @Override
  @Transactional
  public Entry add(Day day, long version) {
    return remembered("calendar.day.added", day.on().toString(), calendars.add(day, version));
  }

  @Override
  @Transactional
  public Entry remove(LocalDate day, long version) {
    return remembered("calendar.day.removed", day.toString(), calendars.remove(day, version));
  }

  private Entry remembered(String what, String subject, Entry entry) {
    if (entry instanceof Entry.Entered) {
      administrator.remember(what, subject, "");
    }
    return entry;
  }
}
