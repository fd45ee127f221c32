package org.qingshen.casefile;

import java.util.List;

/**
 * One answer on paper: a text, a list, or a table.
 *
 * @param text null where it is a list or a table
 * @param items null where it is no list
 * @param columns null where it is no table; likewise {@code rows}
 */
public record PrintedLine(
    String label, String text, List<String> items, List<String> columns, List<List<String>> rows) {

  static PrintedLine text(String label, String text) {
    return new PrintedLine(label, text, null, null, null);
  }

  static PrintedLine list(String label, List<String> items) {
    return new PrintedLine(label, null, items, null, null);
  }

  static PrintedLine table(String label, List<String> columns, List<List<String>> rows) {
    return new PrintedLine(label, null, null, columns, rows);
  }
}
