package org.qingshen.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.qingshen.shared.Text;

/** Tables from and to Excel; the columns are the labels of the row form. Nothing is saved here. */
public interface TableImport {

  /** At most this many rows are read. */
  int MAX_ROWS = 20_000;

  /**
   * Reads the first sheet, and says what is wrong with each row.
   *
   * @param context the choices of columns with {@code optionsFrom}
   */
  Preview read(InputStream xlsx, FormModel rowForm, FormContext context) throws IOException;

  /** Likewise, where no column takes its choices from the context. */
  default Preview read(InputStream xlsx, FormModel rowForm) throws IOException {
    return read(xlsx, rowForm, FormContext.EMPTY);
  }

  /** An empty sheet with the columns, and a second sheet with one line that explains each. */
  void template(OutputStream out, FormModel rowForm) throws IOException;

  /**
   * @param fault why the file as a whole cannot be read, or null
   */
  record Preview(List<PreviewRow> rows, Text fault) {

    public boolean usable() {
      return fault == null && rows.stream().allMatch(row -> row.problems().isEmpty());
    }
  }

  /**
   * @param line as the sheet numbers it
   * @param cells by column key; where a cell has a problem, what was found
   * @param problems with the column key as path
   */
  record PreviewRow(int line, Map<String, Object> cells, List<Problem> problems) {}
}
