package org.qingshen.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormReader;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.StagedRow;
import org.springframework.stereotype.Component;

/**
 * Spells out what differs between two versions of a large table, row by row: which came, which
 * went, which changed. Rows are the same enterprise where they have the same credit code, or else
 * the same first column. A table too large to hold in memory keeps its digests only.
 */
@Component
class StagedComparison {

  private static final int MOST_ROWS = 20_000;
  private static final int MOST_SHOWN = 300;
  private static final int PAGE = 1_000;
  private static final String STEP = " › ";

  private final StagedTables tables;
  private final FormReader reader;

  StagedComparison(StagedTables tables, FormReader reader) {
    this.tables = tables;
    this.reader = reader;
  }

  /** The differences found, each of a large table followed by those of its rows. */
  List<Difference> spelledOut(
      ReadableForm before, ReadableForm after, List<Difference> found, Locale locale) {
    Map<String, Line.Staged> old = staged(before);
    Map<String, Line.Staged> now = staged(after);
    List<Difference> all = new ArrayList<>();
    for (Difference difference : found) {
      all.add(difference);
      Line.Staged left = old.get(difference.key());
      Line.Staged right = now.get(difference.key());
      if (left != null && right != null && isReadable(left) && isReadable(right)) {
        all.addAll(rows(difference, left, right, locale));
      }
    }
    return all;
  }

  private static boolean isReadable(Line.Staged table) {
    return table.tableId() != null && table.rows() <= MOST_ROWS;
  }

  private static Map<String, Line.Staged> staged(ReadableForm form) {
    Map<String, Line.Staged> lines = new HashMap<>();
    form.parts().stream()
        .flatMap(part -> part.lines().stream())
        .filter(Line.Staged.class::isInstance)
        .map(Line.Staged.class::cast)
        .forEach(line -> lines.put(line.key(), line));
    return lines;
  }

  private List<Difference> rows(Difference of, Line.Staged left, Line.Staged right, Locale locale) {
    Map<String, StagedRow> gone = byName(left);
    List<Difference> found = new ArrayList<>();
    int more = 0;
    for (Map.Entry<String, StagedRow> row : byName(right).entrySet()) {
      StagedRow was = gone.remove(row.getKey());
      if (was == null || !was.cells().equals(row.getValue().cells())) {
        more += note(found, change(of, was, row.getValue(), right, locale));
      }
    }
    for (StagedRow was : gone.values()) {
      more += note(found, change(of, was, null, left, locale));
    }
    if (more > 0) {
      found.add(new Difference(of.key(), of.where() + STEP + "…", null, "+" + more));
    }
    return found;
  }

  private static int note(List<Difference> found, Difference difference) {
    if (found.size() >= MOST_SHOWN) {
      return 1;
    }
    found.add(difference);
    return 0;
  }

  private Difference change(
      Difference of, StagedRow was, StagedRow is, Line.Staged table, Locale locale) {
    StagedRow named = is == null ? was : is;
    String where = of.where() + STEP + "#" + named.rowNo();
    return new Difference(of.key(), where, say(was, table, locale), say(is, table, locale));
  }

  private String say(StagedRow row, Line.Staged table, Locale locale) {
    if (row == null) {
      return null;
    }
    FormData cells = new FormData(row.cells());
    return String.join(
        " | ",
        reader.read(table.rowForm(), cells, FormContext.EMPTY, List.of(), locale).parts().stream()
            .flatMap(part -> part.lines().stream())
            .filter(Line.Plain.class::isInstance)
            .map(line -> ((Line.Plain) line).value())
            .toList());
  }

  /** Two rows of one name are told apart by which comes first. */
  private Map<String, StagedRow> byName(Line.Staged table) {
    Map<String, StagedRow> rows = new LinkedHashMap<>();
    String key = nameField(table);
    int after = 0;
    List<StagedRow> page;
    do {
      page = tables.page(table.tableId(), after, PAGE);
      for (StagedRow row : page) {
        String name = Objects.toString(row.cells().get(key), "");
        int again = 0;
        while (rows.putIfAbsent(name + "\n" + again, row) != null) {
          again++;
        }
        after = row.rowNo();
      }
    } while (page.size() == PAGE);
    return rows;
  }

  private static String nameField(Line.Staged table) {
    List<Field> fields = table.rowForm().fields().toList();
    return fields.stream()
        .filter(field -> field.type() == FieldType.CREDIT_CODE)
        .findFirst()
        .or(() -> fields.stream().findFirst())
        .map(Field::key)
        .orElse("");
  }
}
