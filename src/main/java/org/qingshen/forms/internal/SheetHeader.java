package org.qingshen.forms.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;

/**
 * Which column of a sheet answers which question, by label in either language, in any order.
 *
 * @param columns by position
 * @param fault why the sheet does not fit, or null
 */
record SheetHeader(Map<Integer, Field> columns, Text fault) {

  private static final Locale ENGLISH = Locale.ENGLISH;

  static SheetHeader of(Row row, FormModel rowForm) {
    Map<String, Field> labels = new HashMap<>();
    List<Field> asked = asked(rowForm);
    asked.forEach(field -> labels.put(plain(field.label().en()), field));
    asked.forEach(field -> labels.put(plain(field.label().zh()), field));
    labels.remove("");
    Map<Integer, Field> columns = new LinkedHashMap<>();
    for (Cell cell : row) {
      if (isBlank(cell)) {
        continue;
      }
      Field field = labels.get(plain(cell.getText()));
      if (field == null) {
        return unfit(Text.of("forms.import.unknown-column", Typed.shown(cell.getText())));
      }
      if (columns.containsValue(field)) {
        return unfit(Text.of("forms.import.duplicate-column", field.label().zh()));
      }
      columns.put(cell.getColumnIndex(), field);
    }
    return complete(asked, columns);
  }

  private static SheetHeader complete(List<Field> asked, Map<Integer, Field> columns) {
    String missing =
        asked.stream()
            .filter(field -> !columns.containsValue(field))
            .map(field -> field.label().zh())
            .collect(Collectors.joining(" / "));
    return missing.isEmpty()
        ? new SheetHeader(columns, null)
        : unfit(Text.of("forms.import.missing-columns", missing));
  }

  /** The questions a sheet has a column for. */
  static List<Field> asked(FormModel rowForm) {
    return rowForm.fields().filter(field -> !field.readOnly()).toList();
  }

  private static SheetHeader unfit(Text fault) {
    return new SheetHeader(Map.of(), fault);
  }

  private static String plain(String label) {
    return Typed.halfWidth(label).replaceAll("\\s+", "").toLowerCase(ENGLISH);
  }

  static boolean isBlank(Row row) {
    return row.stream().allMatch(SheetHeader::isBlank);
  }

  private static boolean isBlank(Cell cell) {
    return cell == null
        || cell.getType() == CellType.EMPTY
        || (cell.getType() == CellType.STRING && cell.getText().isBlank());
  }

  /** Puts what the row says into {@code found}, and what is no plain value into the problems. */
  void cells(Row row, FormContext context, Map<String, Object> found, List<Problem> problems) {
    for (Cell cell : row) {
      if (isBlank(cell)) {
        continue;
      }
      Field field = columns.get(cell.getColumnIndex());
      if (field == null) {
        String address = cell.getAddress().toString();
        problems.add(new Problem("", Text.of("forms.import.outside", address)));
      } else {
        Checked value = SheetCell.value(field, cell, context);
        if (value.fault() != null) {
          problems.add(new Problem(field.key(), value.fault()));
        }
        if (value.value() != null) {
          found.put(field.key(), value.value());
        }
      }
    }
  }
}
