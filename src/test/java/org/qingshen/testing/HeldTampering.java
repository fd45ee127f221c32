package org.qingshen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingshen.evidence.HeldTable;
import org.qingshen.shared.Text;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does to the rows of a table that a check holds what the schema allows, and puts them back. */
public final class HeldTampering extends RowTampering {

  public HeldTampering(JdbcTemplate jdbc, Supplier<List<Text>> faults) {
    super(jdbc, faults);
  }

  /**
   * Every column but those that are not sealed, of the first and the last row; two rows exchanged;
   * all rows gone.
   *
   * @param values beside those that other rows have
   */
  public void held(
      HeldTable table, String where, Map<String, List<Object>> values, String... names) {
    List<Map<String, Object>> rows =
        jdbc.queryForList("select * from " + table.name() + " where " + where);
    assertThat(rows).as(table.name()).isNotEmpty();
    assertThat(rows.get(0).keySet().stream().map(it -> it.toLowerCase(Locale.ROOT)))
        .as("columns of " + table.name())
        .containsExactlyInAnyOrderElementsOf(table.columns());
    List<String> keys = primaryKeys(table.name());
    Set<String> not = table.notSealed().stream().map(HeldTable::column).collect(Collectors.toSet());
    List<Map<String, Object>> some =
        rows.size() > 2 ? List.of(rows.get(0), rows.get(rows.size() - 1)) : rows;
    for (Map<String, Object> row : some) {
      for (String column : table.columns()) {
        if (!not.contains(column)) {
          column(table.name(), keys, row, column, values.getOrDefault(column, List.of()), names);
          emptied(table.name(), keys, row, column, names);
        }
      }
      deleted(table.name(), keys, row, names);
      inserted(table.name(), keys, row, names);
    }
    exchanged(table, keys, rows, not, names);
    jdbc.update("delete from " + table.name() + " where " + where);
    found(table.name() + " emptied", names);
    rows.forEach(row -> insert(table.name(), row));
    assertThat(faults.get()).as(table.name() + " put back").isEmpty();
  }

  private List<String> primaryKeys(String table) {
    return jdbc.execute(
        (ConnectionCallback<List<String>>)
            connection -> {
              Map<Short, String> found = new TreeMap<>();
              try (ResultSet keys =
                  connection
                      .getMetaData()
                      .getPrimaryKeys(connection.getCatalog(), null, named(connection, table))) {
                while (keys.next()) {
                  found.put(
                      keys.getShort("KEY_SEQ"),
                      keys.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
              }
              return List.copyOf(found.values());
            });
  }

  private static String named(Connection connection, String table) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? table.toUpperCase(Locale.ROOT)
        : table;
  }

  private void emptied(
      String table, List<String> keys, Map<String, Object> row, String column, String... names) {
    Object before = value(row, column);
    if (before == null) {
      return;
    }
    try {
      set(table, keys, row, column, null);
    } catch (DataIntegrityViolationException itMayNotBeEmpty) {
      return;
    }
    found(table + "." + column + " = null", names);
    Map<String, Object> after = new LinkedHashMap<>(row);
    after.keySet().removeIf(it -> it.equalsIgnoreCase(column));
    after.put(column, null);
    set(table, keys, after, column, before);
  }

  /** What one row says stands in the other, and the other way about. */
  private void exchanged(
      HeldTable table,
      List<String> keys,
      List<Map<String, Object>> rows,
      Set<String> not,
      String... names) {
    if (rows.size() < 2) {
      return;
    }
    Map<String, Object> one = rows.get(0);
    Map<String, Object> other = rows.get(rows.size() - 1);
    for (String column : table.columns()) {
      Object here = value(one, column);
      Object there = value(other, column);
      if (keys.contains(column)
          || not.contains(column)
          || String.valueOf(here).equals(String.valueOf(there))) {
        continue;
      }
      try {
        set(table.name(), keys, one, column, there);
        set(table.name(), keys, other, column, here);
      } catch (DataIntegrityViolationException aValueThatStandsOnce) {
        set(table.name(), keys, one, column, here);
        continue;
      }
      found(table.name() + "." + column + " exchanged", names);
      set(table.name(), keys, one, column, here);
      set(table.name(), keys, other, column, there);
    }
  }
}
