package org.qingshen.experts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** The working calendar in words, beside the field in which a day is chosen. */
@Component
class SurveyDays {

  private static final int AHEAD = 30;

  private final WorkingCalendar calendar;
  private final Texts texts;

  SurveyDays(WorkingCalendar calendar, Texts texts) {
    this.calendar = calendar;
    this.texts = texts;
  }

  /** The days off among the next thirty, and what is not known of them. */
  String ahead(LocalDate today) {
    List<LocalDate> days = IntStream.rangeClosed(0, AHEAD).mapToObj(today::plusDays).toList();
    String off =
        days.stream()
            .filter(day -> !calendar.isWorkingDay(day))
            .map(day -> "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()))
            .collect(Collectors.joining(" "));
    String unknown =
        days.stream()
            .map(LocalDate::getYear)
            .distinct()
            .filter(year -> !calendar.known(year))
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    String words = texts.say(Text.of("survey.plan.daysOff", AHEAD, off));
    return unknown.isEmpty() ? words : words + texts.say(Text.of("survey.plan.unknown", unknown));
  }
}
