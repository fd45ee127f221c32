package org.qingshen.forms;

import org.qingshen.shared.Text;

/**
 * What is wrong with an answer.
 *
 * @param path the field: {@code title}, a cell {@code goals[2].target} (rows from 0), or empty for
 *     the form as a whole
 */
public record Problem(String path, Text message) {

  /** The key of the form's own field, without row and column. */
  public String field() {
    int end = path.indexOf('[');
    return end < 0 ? path : path.substring(0, end);
  }
}
