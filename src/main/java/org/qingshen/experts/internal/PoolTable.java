package org.qingshen.experts.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of text: what begins with {@code = + - @} stays what it is when it is opened. */
final class PoolTable {

  private static final String TEXT = "@";
  private static final double WIDTH = 22;

  private PoolTable() {}

  static void write(OutputStream out, String name, List<String> head, List<List<String>> rows)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Qingshen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name);
      line(sheet, 0, head);
      for (int column = 0; column < head.size(); column++) {
        sheet.width(column, WIDTH);
        sheet.style(0, column).bold().format(TEXT).set();
      }
      for (int at = 0; at < rows.size(); at++) {
        line(sheet, at + 1, rows.get(at));
      }
      sheet.freezePane(0, 1);
    }
  }

  private static void line(Worksheet sheet, int at, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(at, column, cells.get(column));
      sheet.style(at, column).format(TEXT).set();
    }
  }
}
