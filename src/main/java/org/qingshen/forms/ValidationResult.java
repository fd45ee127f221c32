package org.qingshen.forms;

import java.util.List;

/**
 * @param clean the answers that count: hidden and read-only fields dropped or filled from the
 *     context, text normalised; meaningful only where there is no problem
 */
public record ValidationResult(FormData clean, List<Problem> problems) {

  public boolean valid() {
    return problems.isEmpty();
  }
}
