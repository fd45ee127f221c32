package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds a small table to its rules: how many rows, which rows, and every cell. */
@Component
class TableRules {

  /** Larger ones are staged tables. */
  private static final int MOST_ROWS = 500;

  private final RowRules rowRules;

  TableRules(RowRules rowRules) {
    this.rowRules = rowRules;
  }

  /** The rows that count; adds what is wrong to {@code problems}. */
  List<Map<String, Object>> check(
      Field field, Object raw, FormContext context, List<Problem> problems) {
    List<Map<String, Object>> rows = rows(raw);
    if (rows == null) {
      problems.add(new Problem(field.key(), AnswerRules.shape(field).fault()));
      return List.of();
    }
    return field.rowsFrom() == null
        ? free(field, rows, context, problems)
        : given(field, rows, context, problems);
  }

  private List<Map<String, Object>> free(
      Field field, List<Map<String, Object>> rows, FormContext context, List<Problem> problems) {
    Checked count = AnswerRules.count(field, rows.size(), "forms.rows");
    if (count.fault() != null) {
      problems.add(new Problem(field.key(), count.fault()));
    }
    return rows.size() > MOST_ROWS
        ? tooMany(field, rows.size(), count, problems)
        : each(field, rows, List.of(), context, problems);
  }

  private static List<Map<String, Object>> tooMany(
      Field field, int found, Checked said, List<Problem> problems) {
    if (said.fault() == null) {
      Text fault = Text.of("forms.rows.too-many", field.label().zh(), found, MOST_ROWS);
      problems.add(new Problem(field.key(), fault));
    }
    return List.of();
  }

  /** The rows of the context, completed by the person; an empty answer completes nothing. */
  private List<Map<String, Object>> given(
      Field field, List<Map<String, Object>> rows, FormContext context, List<Problem> problems) {
    List<Map<String, Object>> fixed = context.rows().getOrDefault(field.rowsFrom(), List.of());
    List<Map<String, Object>> own =
        rows.isEmpty() || field.readOnly()
            ? fixed.stream().map(row -> Map.<String, Object>of()).toList()
            : rows;
    if (!sameRows(field, own, fixed)) {
      Text fault = Text.of("forms.rows.differ", field.label().zh(), own.size(), fixed.size());
      problems.add(new Problem(field.key(), fault));
      return List.of();
    }
    return each(field, own, fixed, context, problems);
  }

  private static boolean sameRows(
      Field field, List<Map<String, Object>> rows, List<Map<String, Object>> fixed) {
    if (rows.size() != fixed.size()) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = rows.get(i);
      Map<String, Object> given = fixed.get(i);
      boolean same =
          field
              .rowForm()
              .fields()
              .filter(Field::readOnly)
              .filter(cell -> row.get(cell.key()) != null)
              .allMatch(cell -> row.get(cell.key()).equals(AnswerRules.fact(given, cell)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private List<Map<String, Object>> each(
      Field field,
      List<Map<String, Object>> rows,
      List<Map<String, Object>> fixed,
      FormContext context,
      List<Problem> problems) {
    List<Map<String, Object>> clean = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> given = fixed.isEmpty() ? Map.of() : fixed.get(i);
      String prefix = field.key() + "[" + i + "].";
      var row = rowRules.check(field.rowForm(), rows.get(i), given, context, prefix);
      problems.addAll(row.problems());
      clean.add(row.cells());
    }
    return clean;
  }

  /** The answer as rows; empty where there is none, null where it is no list of rows. */
  private static List<Map<String, Object>> rows(Object raw) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (raw == null) {
      return rows;
    }
    if (!(raw instanceof List<?> list)) {
      return null;
    }
    for (Object row : list) {
      if (!(row instanceof Map<?, ?> map)) {
        return null;
      }
      Map<String, Object> cells = new LinkedHashMap<>();
      map.forEach((key, value) -> cells.put(String.valueOf(key), value));
      rows.add(cells);
    }
    return rows;
  }
}
