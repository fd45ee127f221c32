package org.qingshen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people have them on their disks. */
public final class BrowserFiles {

  private static final List<String> LABELS = List.of("企业名称", "统一社会信用代码", "地址", "行业", "备注");
  private static final List<String> KEYS =
      List.of("enterprise", "creditCode", "address", "industry", "note");

  private BrowserFiles() {}

  /** A roster as the template asks for it. */
  public static byte[] roster(List<Map<String, Object>> rows) {
    return roster(rows, sheet -> {});
  }

  /**
   * @param spoil what somebody did to the sheet afterwards; row 1 is the first enterprise
   */
  public static byte[] roster(List<Map<String, Object>> rows, Consumer<Worksheet> spoil) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (Workbook book = new Workbook(out, "test", "1.0")) {
        Worksheet sheet = book.newWorksheet("名册");
        for (int column = 0; column < LABELS.size(); column++) {
          sheet.value(0, column, LABELS.get(column));
          for (int row = 0; row < rows.size(); row++) {
            sheet.value(row + 1, column, (String) rows.get(row).get(KEYS.get(column)));
          }
        }
        spoil.accept(sheet);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] pdf() {
    return Journeys.pdf().readAllBytes();
  }

  /** What a Windows program begins with. */
  public static byte[] program() {
    byte[] program = new byte[1024];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = 0x40;
    program[0x40] = 'P';
    program[0x41] = 'E';
    return program;
  }
}
