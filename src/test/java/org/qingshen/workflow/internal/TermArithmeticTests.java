package org.qingshen.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.TermRule;

/** Counted on plain weeks; 2026-11-23 is a Monday. */
class TermArithmeticTests {

  private final TermArithmetic arithmetic = new TermArithmetic(new PlainWeeks());

  @ParameterizedTest
  @CsvSource({
    // due, paused, resumed, due then
    "2026-11-27, 2026-11-24T10:00, 2026-11-24T18:00, 2026-11-27", // the same day: nothing lost
    "2026-11-27, 2026-11-24T10:00, 2026-11-25T09:00, 2026-11-30", // three left from the 25th
    "2026-11-27, 2026-11-27T10:00, 2026-12-01T09:00, 2026-12-01", // its last day is given back
    "2026-11-27, 2026-11-27T10:00, 2026-11-28T09:00, 2026-11-30", // not on a Saturday
    "2026-11-27, 2026-11-30T10:00, 2026-12-04T09:00, 2026-11-27", // over already
    "2026-11-27, 2026-11-21T10:00, 2026-12-05T09:00, 2026-12-11" // weekend to weekend: five left
  })
  void whatWasLeftIsLeft(LocalDate due, String paused, String resumed, LocalDate then) {
    Instant end = arithmetic.afterPause(endOf(due), at(paused), at(resumed));

    assertThat(end).isEqualTo(endOf(then));
  }

  @ParameterizedTest
  @CsvSource({"2, 2026-11-25", "0, 2026-11-24"})
  void aTermIsNearFromTheMorningOfItsReminder(int remindBefore, LocalDate from) {
    Instant near = arithmetic.near(endOf(LocalDate.of(2026, 11, 27)), remindBefore);

    assertThat(near).isEqualTo(at(from + "T00:00"));
  }

  @Test
  void aTimerFiresAtTheFirstWholeSecondAfterTheLastMoment() {
    assertThat(TermTimers.lapse(endOf(LocalDate.of(2026, 11, 27))))
        .isEqualTo(at("2026-11-28T00:00"));
  }

  @Test
  void aTermOfZeroDaysIsNoTerm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TermRule(0, "", 0, PostKind.PROV_ECO, 0, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TermRule(5, "", -1, PostKind.PROV_ECO, 0, false));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return at(day + "T23:59:59.999");
  }

  private static final class PlainWeeks implements WorkingCalendar {

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    @Override
    public boolean known(int year) {
      return false;
    }

    @Override
    public Instant dueAfter(Instant start, int days) {
      return stepped(OfficeTime.day(start), days, 1);
    }

    @Override
    public Instant before(Instant moment, int days) {
      return stepped(OfficeTime.day(moment), days, -1);
    }

    @Override
    public int between(Instant from, Instant to) {
      return (int)
          OfficeTime.day(from)
              .plusDays(1)
              .datesUntil(OfficeTime.day(to).plusDays(1))
              .filter(this::isWorkingDay)
              .count();
    }

    private Instant stepped(LocalDate from, int days, int direction) {
      LocalDate day = from;
      for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
        day = day.plusDays(direction);
      }
      return endOf(day);
    }
  }
}
