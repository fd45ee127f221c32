package org.qingshen.forms.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.Field;

/** The rows a table opens with. */
final class RowsToShow {

  private RowsToShow() {}

  /**
   * @param given the context's rows, in whose order the answers stand; null for free rows
   */
  static List<Map<String, Object>> of(
      Field table, List<Map<String, Object>> answers, List<Map<String, Object>> given) {
    return given == null ? free(table, answers) : merged(answers, given);
  }

  /** At least as many as are asked for, and one to begin with. */
  private static List<Map<String, Object>> free(Field table, List<Map<String, Object>> answers) {
    List<Map<String, Object>> rows = new ArrayList<>(answers);
    int least = Math.max(1, table.minRows() == null ? 0 : table.minRows());
    while (rows.size() < least) {
      rows.add(Map.of());
    }
    return rows;
  }

  private static List<Map<String, Object>> merged(
      List<Map<String, Object>> answers, List<Map<String, Object>> given) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at < given.size(); at++) {
      Map<String, Object> row = new LinkedHashMap<>();
      if (at < answers.size()) {
        row.putAll(answers.get(at));
      }
      row.putAll(given.get(at));
      rows.add(row);
    }
    return rows;
  }
}
