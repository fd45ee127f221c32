package org.qingshen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.qingshen.shared.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does to rows what somebody with the database's password can do, and puts them back. */
public class RowTampering {

  private static final Set<String> BELONGS =
      Set.of("case_id", "panel_id", "sheet_id", "survey_id", "notice_id", "state", "kind");

  final JdbcTemplate jdbc;
  final Supplier<List<Text>> faults;

  public RowTampering(JdbcTemplate jdbc, Supplier<List<Text>> faults) {
    this.jdbc = jdbc;
    this.faults = faults;
  }

  /**
   * Every row of the table, every column but those named: changed, emptied, then the row deleted
   * and put in twice.
   *
   * @param keys of its primary key
   * @param values that mean something, tried as well where they differ from what stands there
   * @param names one of them is in the fault
   */
  public void everything(
      String table,
      String where,
      List<String> keys,
      Map<String, List<Object>> values,
      Set<String> not,
      String... names) {
    List<Map<String, Object>> rows =
        jdbc.queryForList("select * from " + table + " where " + where);
    assertThat(rows).as(table).isNotEmpty();
    for (Map<String, Object> row : rows) {
      for (String column : row.keySet()) {
        String name = column.toLowerCase(Locale.ROOT);
        if (!not.contains(name)) {
          column(table, keys, row, name, values.getOrDefault(name, List.of()), names);
        }
      }
      deleted(table, keys, row, names);
      inserted(table, keys, row, names);
    }
    assertThat(faults.get()).as(table + " put back").isEmpty();
  }

  void column(
      String table,
      List<String> keys,
      Map<String, Object> row,
      String column,
      List<Object> values,
      String... names) {
    List<Object> tries = new ArrayList<>(values);
    Object before = value(row, column);
    if (values.isEmpty() || before != null) {
      tries.add(changed(column, before));
    }
    for (Object to : tries) {
      if (String.valueOf(to).equals(String.valueOf(before))) {
        continue;
      }
      Map<String, Object> after = new LinkedHashMap<>(row);
      after.keySet().removeIf(it -> it.equalsIgnoreCase(column));
      after.put(column, to);
      try {
        set(table, keys, row, column, to);
      } catch (DuplicateKeyException thatRowIsThereAlready) {
        continue;
      }
      found(table + "." + column + " = " + to, names);
      set(table, keys, after, column, before);
    }
  }

  void set(String table, List<String> keys, Map<String, Object> row, String column, Object to) {
    List<Object> parts = new ArrayList<>();
    parts.add(to);
    keys.forEach(key -> parts.add(value(row, key)));
    assertThat(
            jdbc.update(
                "update " + table + " set " + column + " = ?" + where(keys), parts.toArray()))
        .as(table + "." + column)
        .isEqualTo(1);
  }

  void deleted(String table, List<String> keys, Map<String, Object> row, String... names) {
    jdbc.update(
        "delete from " + table + where(keys), keys.stream().map(key -> value(row, key)).toArray());
    found(table + " deleted", names);
    insert(table, row);
  }

  void inserted(String table, List<String> keys, Map<String, Object> row, String... names) {
    String last = keys.get(keys.size() - 1);
    Map<String, Object> more = new LinkedHashMap<>();
    row.forEach(
        (column, value) ->
            more.put(column, column.equalsIgnoreCase(last) ? changed(last, value) : value));
    try {
      insert(table, more);
    } catch (DuplicateKeyException somethingElseStandsOnce) {
      row.forEach((column, value) -> more.replace(column, otherwise(column, value)));
      try {
        insert(table, more);
      } catch (DuplicateKeyException itsCaseHasOneAndNoMore) {
        return;
      }
    }
    List<String> also = new ArrayList<>(List.of(names));
    also.add(String.valueOf(value(more, keys.get(0))));
    found(table + " inserted", also.toArray(String[]::new));
    jdbc.update(
        "delete from " + table + where(keys), keys.stream().map(key -> value(more, key)).toArray());
  }

  /** Another value, but still of the same case. */
  private static Object otherwise(String column, Object value) {
    boolean belongs = BELONGS.contains(column.toLowerCase(Locale.ROOT));
    boolean plain = value instanceof String || value instanceof Number;
    return belongs || !plain ? value : changed(column, value);
  }

  void found(String what, String... names) {
    assertThat(String.valueOf(faults.get())).as(what).containsAnyOf(names);
  }

  void insert(String table, Map<String, Object> row) {
    String marks = String.join(", ", row.keySet().stream().map(each -> "?").toList());
    jdbc.update(
        "insert into "
            + table
            + " ("
            + String.join(", ", row.keySet())
            + ") values ("
            + marks
            + ")",
        row.values().toArray());
  }

  private static String where(List<String> keys) {
    return " where " + String.join(" and ", keys.stream().map(key -> key + " = ?").toList());
  }

  static Object value(Map<String, Object> row, String column) {
    return row.entrySet().stream()
        .filter(it -> it.getKey().equalsIgnoreCase(column))
        .map(Map.Entry::getValue)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Object changed(String column, Object value) {
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Number number) {
      return number.longValue() + 70;
    }
    if (value instanceof Timestamp time) {
      return Timestamp.valueOf(time.toLocalDateTime().plusSeconds(1));
    }
    if (value instanceof LocalDateTime time) {
      return time.plusSeconds(1);
    }
    if (value instanceof Date day) {
      return Date.valueOf(day.toLocalDate().plusDays(1));
    }
    if (value instanceof LocalDate day) {
      return day.plusDays(1);
    }
    if (value == null && column.endsWith("_at")) {
      return Timestamp.valueOf("2026-01-01 00:00:00");
    }
    if (value == null && column.endsWith("_on")) {
      return Date.valueOf("2026-01-01");
    }
    String text = value == null ? "" : String.valueOf(value);
    return text.isEmpty() ? "1" : (text.charAt(0) == '1' ? '2' : '1') + text.substring(1);
  }
}
