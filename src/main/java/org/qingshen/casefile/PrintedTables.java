package org.qingshen.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Option;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.StagedTables;
import org.springframework.stereotype.Component;

/** A readable form with its large tables spelled out, as plain lines for paper. */
@Component
public class PrintedTables {

  private static final int PAGE = 500;

  private final StagedTables staged;

  public PrintedTables(StagedTables staged) {
    this.staged = staged;
  }

  public List<Part> print(ReadableForm form, Locale locale) {
    return form.parts().stream()
        .map(
            part ->
                new Part(
                    part.title(), part.lines().stream().map(line -> line(line, locale)).toList()))
        .toList();
  }

  private PrintedLine line(Line line, Locale locale) {
    if (line instanceof Line.Plain plain) {
      return PrintedLine.text(plain.label(), plain.value());
    }
    if (line instanceof Line.Files files) {
      return PrintedLine.list(
          files.label(), files.files().stream().map(PrintedTables::document).toList());
    }
    if (line instanceof Line.Table table) {
      return PrintedLine.table(table.label(), table.columns(), table.rows());
    }
    Line.Staged large = (Line.Staged) line;
    List<Field> columns = columns(large.rowForm());
    List<String> heads = columns.stream().map(field -> field.label().in(locale)).toList();
    return PrintedLine.table(large.label(), heads, rows(large.tableId(), columns, locale));
  }

  private static String document(Attachment file) {
    return file.name() + " · SM3 " + file.digest();
  }

  private static List<Field> columns(FormModel rowForm) {
    return rowForm.fields().filter(field -> field.type() != FieldType.NOTE).toList();
  }

  private List<List<String>> rows(String table, List<Field> columns, Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    int last = 0;
    List<StagedTables.StagedRow> page = staged.page(table, last, PAGE);
    while (!page.isEmpty()) {
      for (StagedTables.StagedRow row : page) {
        rows.add(columns.stream().map(field -> cell(row, field, locale)).toList());
        last = row.rowNo();
      }
      page = staged.page(table, last, PAGE);
    }
    return rows;
  }

  private static String cell(StagedTables.StagedRow row, Field field, Locale locale) {
    Object value = row.cells().get(field.key());
    return value == null
        ? ""
        : field.options().stream()
            .filter(option -> option.value().equals(value))
            .map(Option::label)
            .map(label -> label.in(locale))
            .findFirst()
            .orElse(value.toString());
  }

  /** A chapter on paper. */
  public record Part(String title, List<PrintedLine> lines) {}
}
