package org.qingshen.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/**
 * The years of the working calendar, to be kept by an administrator. Whether the person asking may
 * is the caller's question.
 */
public interface Calendars {

  /** A year's notice has fewer days than this. */
  int MAX_DAYS = 120;

  /** Newest first. */
  List<Year> years();

  Optional<Year> year(int year);

  /** In order; nothing for a year nobody entered. */
  List<Day> days(int year);

  /**
   * Reads a sheet or a comma-separated file with the columns 日期, 类型, 名称 and says of each row what
   * is wrong with it. Writes nothing.
   */
  Sheet read(InputStream file, int year) throws IOException;

  /** Enters a year for the first time. One that is there already is not touched but compared. */
  Entry enter(int year, List<Day> days, String source);

  /** Puts another list in the place of a year's. */
  Entry replace(int year, long version, List<Day> days, String source);

  /** Adds one day to a year that is known. */
  Entry add(Day day, long version);

  Entry remove(LocalDate day, long version);

  /** How a day differs from the plain week. */
  enum Kind {
    HOLIDAY,
    /** A weekend day worked instead (调休上班). */
    WORKDAY
  }

  /**
   * @param source the notice it follows from
   * @param version counts the changes; a stale one is refused
   */
  record Year(int year, String source, Instant enteredAt, long version) implements Serializable {}

  /**
   * @param name of the holiday it belongs to
   */
  record Day(LocalDate on, Kind kind, String name) implements Serializable {}

  /**
   * A file as it was read.
   *
   * @param fault why it cannot be read at all, or null
   */
  record Sheet(List<Row> rows, Text fault) {

    public boolean usable() {
      return fault == null
          && !rows.isEmpty()
          && rows.stream().allMatch(row -> row.problems().isEmpty());
    }

    public List<Day> days() {
      return rows.stream().map(Row::day).toList();
    }
  }

  /**
   * @param line as a spreadsheet counts
   * @param said what stands in it
   * @param day null where it could not be understood
   */
  record Row(int line, List<String> said, Day day, List<Text> problems) {}

  /** What would change. */
  record Difference(List<Day> added, List<Day> removed, List<Day> changed) {

    public boolean none() {
      return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
  }

  /** What became of a change. */
  sealed interface Entry {

    record Entered(Year year) implements Entry {}

    record Refused(Text reason) implements Entry {}

    /** The year is there already; replacing it must be asked for. */
    record Known(Year year, Text reason, Difference difference) implements Entry {}
  }
}
