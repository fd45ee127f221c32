package org.qingshen.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.calendar.Calendars;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.Calendars.Row;
import org.qingshen.calendar.Calendars.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Understands a year's days in a spreadsheet; its words are those of the bundles. */
@Component
class HolidaySheet {

  private static final int MAX_BYTES = 1024 * 1024;
  private static final int COLUMNS = 3;
  // Whatever stands between year, month and day.
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?");

  private final Texts texts;

  HolidaySheet(Texts texts) {
    this.texts = texts;
  }

  Sheet read(InputStream content, int year) throws IOException {
    byte[] file = content.readNBytes(MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      return fault(Text.of("calendar.sheet.too-big"));
    }
    return SheetLines.of(file).map(lines -> sheet(lines, year)).orElseGet(HolidaySheet::unreadable);
  }

  private Sheet sheet(List<SheetLines.Line> lines, int year) {
    if (lines.isEmpty() || !isHead(lines.get(0).cells())) {
      return fault(Text.of("calendar.sheet.head"));
    }
    if (lines.size() > Calendars.MAX_DAYS + 1) {
      return fault(Text.of("calendar.year.days", Calendars.MAX_DAYS, lines.size() - 1));
    }
    Map<LocalDate, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (SheetLines.Line line : lines.subList(1, lines.size())) {
      rows.add(row(line, year, seen));
    }
    return rows.isEmpty() ? fault(Text.of("calendar.sheet.empty")) : new Sheet(rows, null);
  }

  private Row row(SheetLines.Line line, int year, Map<LocalDate, Integer> seen) {
    List<Text> problems = new ArrayList<>();
    Optional<LocalDate> on = date(line.cell(0));
    Optional<Kind> kind = kind(line.cell(1));
    if (on.isEmpty()) {
      problems.add(Text.of("calendar.row.date", line.cell(0)));
    }
    if (kind.isEmpty()) {
      problems.add(
          Text.of("calendar.row.kind", word(Kind.HOLIDAY), word(Kind.WORKDAY), line.cell(1)));
    }
    if (line.cells().size() > COLUMNS) {
      problems.add(Text.of("calendar.row.columns"));
    }
    Day day = on.isEmpty() || kind.isEmpty() ? null : new Day(on.get(), kind.get(), line.cell(2));
    if (day != null) {
      problems.addAll(DayRules.problems(day, year));
      Integer before = seen.putIfAbsent(day.on(), line.number());
      if (before != null) {
        problems.add(Text.of("calendar.row.repeated-line", day.on().toString(), before));
      }
    }
    return new Row(line.number(), line.cells(), day, List.copyOf(problems));
  }

  /** A row that is all right; empty otherwise. */
  Optional<Day> day(List<String> cells, int year) {
    Row row = row(new SheetLines.Line(1, cells), year, new HashMap<>());
    return Optional.ofNullable(row.day()).filter(day -> row.problems().isEmpty());
  }

  private boolean isHead(List<String> cells) {
    List<Text> head =
        List.of(
            Text.of("calendar.column.day"),
            Text.of("calendar.column.kind"),
            Text.of("calendar.column.name"));
    return cells.size() == COLUMNS
        && (isSaid(head, cells, Texts.OF_RECORD) || isSaid(head, cells, Locale.ENGLISH));
  }

  private boolean isSaid(List<Text> head, List<String> cells, Locale locale) {
    return head.stream()
        .map(text -> texts.say(text, locale).toLowerCase(Locale.ROOT))
        .toList()
        .equals(cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList());
  }

  private Optional<Kind> kind(String said) {
    for (Kind kind : Kind.values()) {
      if (said.equals(texts.say(word(kind)))
          || said.equalsIgnoreCase(texts.say(word(kind), Locale.ENGLISH))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Text word(Kind kind) {
    return Text.of("calendar.kind." + kind);
  }

  private static Optional<LocalDate> date(String said) {
    Matcher parts = DATE.matcher(said);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Sheet unreadable() {
    return fault(Text.of("calendar.sheet.unreadable"));
  }

  private static Sheet fault(Text fault) {
    return new Sheet(List.of(), fault);
  }
}
