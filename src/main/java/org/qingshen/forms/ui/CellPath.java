package org.qingshen.forms.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.forms.Problem;

/**
 * Which cell of a field a problem speaks of.
 *
 * @param row from 0; -1 for the field as a whole
 * @param column empty for the row as a whole
 */
record CellPath(int row, String column) {

  static final CellPath WHOLE = new CellPath(-1, "");

  private static final Pattern PATH = Pattern.compile("[^\\[]+\\[(\\d{1,9})](?:\\.(.+))?");

  static CellPath of(Problem problem) {
    Matcher path = PATH.matcher(problem.path());
    if (!path.matches()) {
      return WHOLE;
    }
    return new CellPath(
        Integer.parseInt(path.group(1)), path.group(2) == null ? "" : path.group(2));
  }

  boolean whole() {
    return row < 0;
  }
}
