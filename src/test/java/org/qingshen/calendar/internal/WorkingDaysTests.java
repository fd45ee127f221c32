package org.qingshen.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Texts;

class WorkingDaysTests {

  private final WorkingCalendar calendar = new CountedWorkingDays(shipped());

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, true", // Friday
    "2026-02-14, true", // 调休 Saturday
    "2026-02-15, false", // Spring Festival
    "2026-02-23, false", // a Monday off
    "2026-02-24, true",
    "2026-02-28, true", // 调休 Saturday
    "2026-03-01, false", // plain Sunday
    "2025-10-08, false",
    "2025-10-11, true",
    "2024-05-11, true",
    "2024-12-31, true"
  })
  @DisplayName("Days off and days worked instead (国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号)")
  void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({
    // The day itself does not count.
    "2026-11-23T09:00, 1, 2026-11-24",
    "2026-11-23T23:59:59, 1, 2026-11-24",
    "2026-11-20T09:00, 1, 2026-11-23",
    // The worked Saturday counts, the Monday off does not.
    "2026-02-13T09:00, 1, 2026-02-14",
    "2026-02-13T09:00, 2, 2026-02-24",
    "2026-10-09T09:00, 1, 2026-10-10",
    "2026-09-30T09:00, 1, 2026-10-08",
    // From a day that is not worked.
    "2026-10-03T09:00, 1, 2026-10-08",
    // Into a year nobody knows: weekends only, so that New Year's Day counts.
    "2026-12-31T09:00, 1, 2027-01-01",
    "2026-12-31T09:00, 2, 2027-01-04"
  })
  void aTermEndsWithTheLastMomentOfItsLastWorkingDay(String start, int days, LocalDate due) {
    Instant end = calendar.dueAfter(at(start), days);

    assertThat(OfficeTime.day(end)).isEqualTo(due);
    assertThat(end.plusMillis(1)).isEqualTo(at(due.plusDays(1) + "T00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00, 2026-11-23T18:00, 0",
    "2026-11-23T09:00, 2026-11-24T00:00, 1",
    "2026-11-20T09:00, 2026-11-23T00:00, 1",
    "2026-02-13T09:00, 2026-02-24T00:00, 2",
    "2026-11-24T00:00, 2026-11-23T23:59, -1",
    "2026-02-24T00:00, 2026-02-13T09:00, -2"
  })
  void workingDaysAreCountedFromTheNextDayToTheDayItself(String from, String to, int days) {
    assertThat(calendar.between(at(from), at(to))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-24T18:00, 1, 2026-02-14",
    "2026-02-24T18:00, 2, 2026-02-13",
    "2026-11-24T18:00, 0, 2026-11-24"
  })
  void daysBeforeAMomentAreWorkingDays(String moment, int days, LocalDate found) {
    assertThat(OfficeTime.day(calendar.before(at(moment), days))).isEqualTo(found);
  }

  @Test
  void onlyYearsWhoseNoticeIsKnownAreKnown() {
    assertThat(calendar.known(2023)).isFalse();
    assertThat(calendar.known(2024)).isTrue();
    assertThat(calendar.known(2026)).isTrue();
    assertThat(calendar.known(2027)).isFalse();
  }

  @Test
  void aTermOfZeroOrOfAMistypedNumberOfDaysIsRefused() {
    Instant now = at("2026-11-23T09:00");
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.dueAfter(now, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.dueAfter(now, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.dueAfter(now, 1_000_000));
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
  }

  /** The calendar as an empty installation gets it. */
  private static CalendarCopy shipped() {
    var notices = new CalendarSeed(null, new HolidaySheet(Texts.ofBundles()), null, null).notices();
    CalendarCopy.Days days =
        new CalendarCopy.Days(
            notices.stream().map(CalendarSeed.Notice::year).collect(Collectors.toSet()),
            notices.stream()
                .flatMap(notice -> notice.days().stream())
                .collect(Collectors.toMap(Day::on, Day::kind)));
    return new CalendarCopy(null) {
      @Override
      Days now() {
        return days;
      }
    };
  }
}
