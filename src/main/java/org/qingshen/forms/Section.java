package org.qingshen.forms;

import java.util.List;
import java.util.Map;

/**
 * A titled part of a form: a chapter of the plan, a block of a check.
 *
 * @param titleFrom name of the fact that gives the title where there is one; it is sealed under
 *     that name with the answers. Null where the title stands in the form
 */
public record Section(
    String key, Label title, String titleFrom, Label help, String hideWhen, List<Field> fields) {

  /** Whose title stands in the form. */
  public Section(String key, Label title, Label help, String hideWhen, List<Field> fields) {
    this(key, title, null, help, hideWhen, fields);
  }

  /** The title among these facts or sealed answers; the form's own where they have none. */
  public Label title(Map<String, ?> facts) {
    return titleFrom != null && facts.get(titleFrom) instanceof String given
        ? new Label(given, "")
        : title;
  }
}
