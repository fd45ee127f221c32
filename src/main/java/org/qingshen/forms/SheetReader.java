package org.qingshen.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.qingshen.shared.Text;

/**
 * Reads tables that people bring as Excel or CSV files, as text, for modules that know what it
 * means.
 */
public interface SheetReader {

  /** At most this many lines are read. */
  int MAX_LINES = 20_000;

  /** The first sheet of a workbook, or a CSV file in UTF-8 or GB 18030; blank lines left out. */
  Sheet read(InputStream file) throws IOException;

  /**
   * @param fault why the file as a whole cannot be read, or null
   */
  record Sheet(List<Line> lines, Text fault) {}

  /**
   * @param number as the sheet numbers it, from 1
   * @param cells stripped; a formula begins with {@code =}
   */
  record Line(int number, List<String> cells) {

    /** Blank where the line has no such cell. */
    public String cell(int index) {
      return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
