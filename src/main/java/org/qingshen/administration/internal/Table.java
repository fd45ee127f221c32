package org.qingshen.administration.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of text. Every cell has the type and the format of text: what begins with {@code = +
 * - @} stays what it is when it is opened, and when it is touched.
 */
final class Table {

  private static final double WIDTH = 22;

  private Table() {}

  static void write(OutputStream out, String name, List<String> head, Iterable<List<String>> rows)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Qingshen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int column = 0; column < head.size(); column++) {
        sheet.style(column).format("@").set();
        sheet.width(column, WIDTH);
        sheet.value(0, column, head.get(column));
        sheet.style(0, column).bold().format("@").set();
      }
      int at = 1;
      for (List<String> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          sheet.value(at, column, row.get(column));
          sheet.style(at, column).format("@").set();
        }
        at++;
      }
      sheet.freezePane(0, 1);
    }
  }
}
