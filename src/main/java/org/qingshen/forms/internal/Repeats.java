package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;

/** Remembers the credit codes of a large table: an enterprise stands in it once. */
final class Repeats {

  private final List<Field> columns;
  private final Map<String, Integer> firstLines = new HashMap<>();

  Repeats(FormModel rowForm) {
    columns = rowForm.fields().filter(f -> f.type() == FieldType.CREDIT_CODE).toList();
  }

  /**
   * @param line how the person knows the row
   */
  List<Problem> of(Map<String, Object> cells, int line, String prefix) {
    List<Problem> problems = new ArrayList<>();
    for (Field column : columns) {
      if (cells.get(column.key()) instanceof String code) {
        Integer earlier = firstLines.putIfAbsent(column.key() + ":" + code, line);
        if (earlier != null) {
          Text fault = Text.of("forms.repeated", column.label().zh(), code, earlier);
          problems.add(new Problem(prefix + column.key(), fault));
        }
      }
    }
    return problems;
  }
}
