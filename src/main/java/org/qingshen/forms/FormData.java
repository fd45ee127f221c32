package org.qingshen.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.AttachmentId;

/**
 * Answers by field key, as JSON values: see {@link FieldType} for the shape of each. Before
 * validation it may hold anything a person typed.
 */
public record FormData(Map<String, Object> values) {

  public static final FormData EMPTY = new FormData(Map.of());

  public FormData {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The text, or an empty string where there is none. */
  public String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  /** The number; empty where there is none. Call it on validated data. */
  public Optional<BigDecimal> decimal(String key) {
    return Optional.of(text(key)).filter(text -> !text.isBlank()).map(BigDecimal::new);
  }

  public Optional<LocalDate> date(String key) {
    return Optional.of(text(key)).filter(text -> !text.isBlank()).map(LocalDate::parse);
  }

  public boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  public List<String> choices(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  public List<AttachmentId> files(String key) {
    return choices(key).stream().map(AttachmentId::new).toList();
  }

  /** The rows of a small table. */
  @SuppressWarnings("unchecked")
  public List<FormData> rows(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(row -> new FormData((Map<String, Object>) row))
            .toList()
        : List.of();
  }

  /** The staged table a field points at. */
  public Optional<String> stagedTable(String key) {
    return values.get(key) instanceof Map<?, ?> map && map.get("table") instanceof String id
        ? Optional.of(id)
        : Optional.empty();
  }

  public FormData with(String key, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    if (value == null) {
      copy.remove(key);
    } else {
      copy.put(key, value);
    }
    return new FormData(copy);
  }
}
