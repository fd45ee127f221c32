package org.qingshen.pilot.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterDates;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.TermRule;
import org.springframework.stereotype.Component;

/** How letters of a pilot put times, terms and lists. */
@Component
class LetterWords {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final WorkingCalendar calendar;
  private final Texts texts;

  LetterWords(WorkingCalendar calendar, Texts texts) {
    this.calendar = calendar;
    this.texts = texts;
  }

  /** Such as 2026年11月22日 10:00:00. */
  String moment(Instant at) {
    return LetterDates.moment(at);
  }

  /** Such as 2026年12月10日24时. */
  String due(Optional<Instant> due) {
    return due.map(this::end).orElseGet(() -> texts.say(Text.of("pilot.letter.noTerm")));
  }

  private String end(Instant due) {
    LocalDateTime local = LocalDateTime.ofInstant(due, OfficeTime.ZONE);
    return local.toLocalTime().isBefore(LAST_MINUTE)
        ? moment(due)
        : texts.say(Text.of("pilot.letter.endOfDay", LetterDates.plain(local.toLocalDate())));
  }

  /** Until when, by which rule, and what follows. */
  String deadline(Optional<Instant> due, Optional<TermRule> rule) {
    if (due.isEmpty() || rule.isEmpty()) {
      return texts.say(Text.of("pilot.letter.deadline.none"));
    }
    String basis =
        rule.get().basis().isBlank()
            ? texts.say(Text.of("pilot.letter.basis.unconfirmed"))
            : rule.get().basis();
    boolean holidaysKnown = calendar.known(OfficeTime.day(due.get()).getYear());
    String sentence =
        holidaysKnown ? "pilot.letter.deadline" : "pilot.letter.deadline.weekendsOnly";
    return texts.say(Text.of(sentence, end(due.get()), rule.get().workingDays(), basis));
  }

  List<Map<String, String>> opinions(List<SealedEntry> opinions) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (SealedEntry opinion : opinions) {
      Map<String, String> row = numbered(rows);
      row.put("department", opinion.by().organisationName());
      row.put("date", moment(opinion.sealedAt()));
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, String>> items(List<FormData> asked) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (FormData item : asked) {
      Map<String, String> row = numbered(rows);
      row.put("item", item.text("item"));
      row.put("supply", item.text("supply"));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> numbered(List<Map<String, String>> rows) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("no", String.valueOf(rows.size() + 1));
    return row;
  }
}
