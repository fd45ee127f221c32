package org.qingshen.administration.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.Calendars;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.Calendars.Year;
import org.qingshen.shared.Text;

class CalendarKeepingTests {

  private static final Day DAY = new Day(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "元旦");
  private static final Entry ENTERED = new Entry.Entered(new Year(2027, "", Instant.EPOCH, 0));

  private final Calendars calendars = mock(Calendars.class);
  private final Administrator administrator = mock(Administrator.class);
  private final CalendarKeepingService keeping =
      new CalendarKeepingService(calendars, administrator);

  @Test
  void eachChangeGoesIntoTheSecurityTrail() {
    when(calendars.enter(2027, List.of(DAY), "s")).thenReturn(ENTERED);
    when(calendars.add(DAY, 0)).thenReturn(ENTERED);
    when(calendars.remove(DAY.on(), 1)).thenReturn(ENTERED);

    keeping.enter(2027, List.of(DAY), "s");
    keeping.add(DAY, 0);
    keeping.remove(DAY.on(), 1);

    verify(administrator).remember("calendar.year.entered", "2027", "");
    verify(administrator).remember("calendar.day.added", "2027-01-01", "");
    verify(administrator).remember("calendar.day.removed", "2027-01-01", "");
  }

  @Test
  void whatWasRefusedChangedNothing() {
    when(calendars.add(any(), org.mockito.ArgumentMatchers.anyLong()))
        .thenReturn(new Entry.Refused(Text.of("calendar.year.stale", "2027")));

    keeping.add(DAY, 0);

    verifyNoInteractions(administrator);
  }
}
