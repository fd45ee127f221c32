package org.qingshen.forms;

import java.util.List;
import java.util.Map;

/**
 * What a form needs to know beyond its answers; made by the module that owns the step.
 *
 * @param facts scalars for visibility rules and read-only fields, by field key
 * @param options choices of fields with {@code optionsFrom}
 * @param rows rows of tables with {@code rowsFrom}; a row's read-only cells
 * @param maxTotalBytes what all files of this work may have together
 */
public record FormContext(
    Map<String, Object> facts,
    Map<String, List<Option>> options,
    Map<String, List<Map<String, Object>>> rows,
    long maxTotalBytes) {

  private static final long MEGABYTE = 1024L * 1024L;

  /** No facts, and files up to 50 MB. */
  public static final FormContext EMPTY =
      new FormContext(Map.of(), Map.of(), Map.of(), 50 * MEGABYTE);
}
