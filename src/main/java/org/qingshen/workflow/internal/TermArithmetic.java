package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.Terms;
import org.springframework.stereotype.Component;

/**
 * How terms are counted. The day on which something begins or goes on does not count, the day on
 * which it pauses does.
 */
@Component
class TermArithmetic {

  private final WorkingCalendar calendar;

  TermArithmetic(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  Instant due(Instant start, int workingDays) {
    return calendar.dueAfter(start, workingDays);
  }

  /** How many working days somebody has from then until then; at least one. */
  int days(Instant start, Instant due) {
    return Math.max(1, calendar.between(start, due));
  }

  /** When it is due after a pause: what was left is left. */
  Instant afterPause(Instant due, Instant pausedAt, Instant resumedAt) {
    boolean sameDay = OfficeTime.day(pausedAt).equals(OfficeTime.day(resumedAt));
    if (due.isBefore(pausedAt) || sameDay) {
      return due;
    }
    int left = calendar.between(pausedAt, due);
    if (left > 0) {
      return calendar.dueAfter(resumedAt, left);
    }
    // Paused on its last day: that day is given back.
    return calendar.isWorkingDay(OfficeTime.day(resumedAt))
        ? calendar.before(resumedAt, 0)
        : calendar.dueAfter(resumedAt, 1);
  }

  /** The first moment of the day from which so many working days or fewer are left. */
  Instant near(Instant end, int remindBefore) {
    int days = remindBefore > 0 ? remindBefore : DueLight.NEAR_WORKING_DAYS;
    return OfficeTime.day(calendar.before(end, days)).atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  TermSpan span(TermRow term, Instant due, Instant pausedAt) {
    Instant end = term.end(due);
    return new TermSpan(end, near(end, term.remindBefore()), pausedAt);
  }

  /**
   * When the next reminder or escalation of a running term is to come; null where none is.
   *
   * @param since from when on it is counted: a term that is near from the start is not reminded of
   */
  Instant nextLook(TermRow term, Instant due, Instant since) {
    if (term.workingDays() == null || term.escalatedAt() != null) {
      return null;
    }
    Instant end = term.end(due);
    Instant near = near(end, term.remindBefore());
    return term.remindBefore() > 0 && near.isAfter(since) ? near : afterEnd(end);
  }

  Instant afterEnd(Instant end) {
    return end.plusMillis(1);
  }

  /** What a page shows of it; {@code due} as if a pause ended now. */
  Terms.Count count(TermRow term, Instant due, List<Terms.Pause> pauses, Instant now) {
    Instant until = term.endedAt() == null ? now : term.endedAt();
    Instant stopped = term.pausedAt() == null ? until : term.pausedAt();
    int used =
        calendar.between(term.startedAt(), stopped) - lost(term.startedAt(), pauses, stopped);
    List<Integer> unknown =
        IntStream.rangeClosed(
                OfficeTime.day(term.startedAt()).getYear(), OfficeTime.day(due).getYear())
            .filter(year -> !calendar.known(year))
            .boxed()
            .toList();
    return new Terms.Count(used, calendar.between(until, due), unknown);
  }

  /** Working days of pauses up to that moment; those of several reasons at once count once. */
  private int lost(Instant start, List<Terms.Pause> pauses, Instant until) {
    int lost = 0;
    Instant counted = start;
    for (Terms.Pause pause : pauses) {
      Instant from = pause.from().isAfter(counted) ? pause.from() : counted;
      Instant to = pause.to() == null || pause.to().isAfter(until) ? until : pause.to();
      if (to.isAfter(from)) {
        lost += calendar.between(from, to);
        counted = to;
      }
    }
    return lost;
  }
}
