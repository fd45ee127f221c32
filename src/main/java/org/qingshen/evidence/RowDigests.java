package org.qingshen.evidence;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Digests of the columns of a row, sealed where the values themselves are better kept out of a
 * chain. The salt stands in the row and keeps short values from being guessed.
 */
public final class RowDigests {

  private RowDigests() {}

  /** By component, in the order given. */
  public static Map<String, String> of(Record row, String salt, String... components) {
    Map<String, Object> values = values(row);
    Map<String, String> digests = new LinkedHashMap<>();
    for (String component : components) {
      if (!values.containsKey(component)) {
        throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no " + component);
      }
      digests.put(component, of(component, values.get(component), salt));
    }
    return digests;
  }

  static String of(String component, Object value, String salt) {
    return Sm3.hex(salt + '\n' + component + '\n' + text(value));
  }

  /** By component. */
  static Map<String, Object> values(Record row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      values.put(component.getName(), value(row, component));
    }
    return values;
  }

  private static Object value(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same value is the same text, whatever type it has and however it is stored. */
  static String text(Object value) {
    if (value == null) {
      return "\0";
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(RowDigests::text).toList());
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Record id && id.getClass().getRecordComponents().length == 1) {
      return text(value(id, Arrays.asList(id.getClass().getRecordComponents()).get(0)));
    }
    return String.valueOf(value);
  }
}
