package org.qingshen.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.qingshen.calendar.Calendars;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Texts;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(Lifecycle.PER_CLASS)
class CalendarsTests {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
  private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 14);
  private static final Day OFF = new Day(MONDAY, Kind.HOLIDAY, "春节");
  private static final Day WORKED = new Day(SUNDAY, Kind.WORKDAY, "春节");
  private static final String SOURCE = "2027年的通知（测试）";

  private ConfigurableApplicationContext context;
  private Calendars calendars;
  private WorkingCalendar calendar;

  @BeforeAll
  void start() {
    context =
        MapperContext.start(
            "calendar",
            Surroundings.class,
            CalendarCopy.class,
            HolidaySheet.class,
            CalendarSeed.class,
            CalendarsService.class,
            CountedWorkingDays.class);
    calendars = context.getBean(Calendars.class);
    calendar = context.getBean(WorkingCalendar.class);
  }

  @BeforeEach
  void nobodyKnows2027() {
    JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
    jdbc.update("delete from calendar_day where of_year = 2027");
    jdbc.update("delete from calendar_year where of_year = 2027");
    context.getBean(CalendarCopy.class).refresh();
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @Test
  void anEmptyInstallationKnowsTheYearsWhoseNoticesAreShipped() {
    assertThat(calendars.years())
        .extracting(Calendars.Year::year)
        .containsExactly(2026, 2025, 2024);
    assertThat(calendars.year(2026).orElseThrow().source()).contains("国办发明电〔2025〕7号");
    assertThat(calendars.days(2026)).hasSize(39);
    assertThat(calendars.days(2025)).hasSize(33);
    assertThat(calendars.days(2024)).hasSize(36);
  }

  @Test
  void aYearIsKnownFromTheMomentItIsEntered() {
    assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    assertThat(calendar.known(2027)).isFalse();

    assertThat(calendars.enter(2027, List.of(OFF, WORKED), SOURCE))
        .isInstanceOf(Entry.Entered.class);

    assertThat(calendar.known(2027)).isTrue();
    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    assertThat(calendar.isWorkingDay(SUNDAY)).isTrue();
  }

  @Test
  void aYearEnteredTwiceIsRefusedWithWhatWouldChangeUntilReplacingIsAskedFor() {
    calendars.enter(2027, List.of(OFF, WORKED), SOURCE);
    Day renamed = new Day(MONDAY, Kind.HOLIDAY, "除夕");
    Day added = new Day(MONDAY.plusDays(1), Kind.HOLIDAY, "春节");

    Entry again = calendars.enter(2027, List.of(renamed, added), SOURCE);

    Entry.Known known = (Entry.Known) again;
    assertThat(known.reason().key()).isEqualTo("calendar.year.known");
    assertThat(known.difference())
        .isEqualTo(new Calendars.Difference(List.of(added), List.of(WORKED), List.of(renamed)));
    assertThat(calendars.days(2027)).containsExactly(OFF, WORKED);

    calendars.replace(2027, known.year().version(), List.of(renamed, added), SOURCE);
    assertThat(calendars.days(2027)).containsExactly(renamed, added);
    assertThat(calendar.isWorkingDay(SUNDAY)).isFalse();
  }

  @Test
  void whoChangesAYearThatSomebodyElseHasJustChangedIsTold() {
    calendars.enter(2027, List.of(OFF), SOURCE);
    calendars.add(WORKED, 0);

    assertRefused(calendars.remove(MONDAY, 0), "calendar.year.stale");
    assertRefused(calendars.replace(2027, 0, List.of(WORKED), SOURCE), "calendar.year.stale");
    assertThat(calendars.days(2027)).containsExactly(OFF, WORKED);
    assertThat(calendars.remove(MONDAY, 1)).isInstanceOf(Entry.Entered.class);
    assertThat(calendars.days(2027)).containsExactly(WORKED);
  }

  @Test
  void whatIsNoCalendarIsRefusedWithASentence() {
    assertRefused(calendars.enter(2027, List.of(), SOURCE), "calendar.year.days");
    assertRefused(calendars.enter(2027, List.of(OFF), " "), "calendar.year.source");
    assertRefused(calendars.enter(1999, List.of(OFF), SOURCE), "calendar.year.range");
    assertRefused(calendars.enter(2028, List.of(OFF), SOURCE), "calendar.row.other-year");
    assertRefused(calendars.enter(2027, List.of(OFF, OFF), SOURCE), "calendar.row.repeated");
    Day workedMonday = new Day(MONDAY, Kind.WORKDAY, "春节");
    assertRefused(calendars.enter(2027, List.of(workedMonday), SOURCE), "calendar.row.no-weekend");
    assertRefused(calendars.add(OFF, 0), "calendar.year.unknown");
    calendars.enter(2027, List.of(OFF), SOURCE);
    assertRefused(calendars.add(OFF, 0), "calendar.day.there");
  }

  private static void assertRefused(Entry entry, String sentence) {
    assertThat(entry).isInstanceOf(Entry.Refused.class);
    assertThat(((Entry.Refused) entry).reason().key()).isEqualTo(sentence);
  }

  @Configuration(proxyBeanMethods = false)
  static class Surroundings {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), OfficeTime.ZONE);
    }

    @Bean
    Texts texts() {
      return Texts.ofBundles();
    }
  }
}
