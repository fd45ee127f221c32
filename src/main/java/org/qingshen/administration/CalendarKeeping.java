package org.qingshen.administration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Sheet;
import org.qingshen.calendar.Calendars.Year;

/**
 * The working calendar, as an administrator keeps it; each change goes into the security trail. All
 * as in {@link org.qingshen.calendar.Calendars}.
 */
public interface CalendarKeeping {

  List<Year> years();

  Optional<Year> year(int year);

  List<Day> days(int year);

  Sheet read(InputStream file, int year) throws IOException;

  Entry enter(int year, List<Day> days, String source);

  Entry replace(int year, long version, List<Day> days, String source);

  Entry add(Day day, long version);

  Entry remove(LocalDate day, long version);
}
