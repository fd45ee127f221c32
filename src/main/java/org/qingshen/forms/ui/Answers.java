package org.qingshen.forms.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.Option;
import org.qingshen.shared.ui.Say;

/** Small questions about answers of any shape. */
final class Answers {

  private Answers() {}

  static boolean isBlank(Object answer) {
    if (answer instanceof CharSequence text) {
      return text.toString().isBlank();
    }
    if (answer instanceof Collection<?> list) {
      return list.stream().allMatch(Answers::isBlank);
    }
    if (answer instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(Answers::isBlank);
    }
    return answer == null || Boolean.FALSE.equals(answer);
  }

  static String text(Object answer) {
    return answer == null || answer instanceof Collection || answer instanceof Map
        ? ""
        : answer.toString();
  }

  static List<String> texts(Object answer) {
    return answer instanceof Collection<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  static Map<String, Object> cells(Object row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    if (row instanceof Map<?, ?> map) {
      map.forEach((column, value) -> cells.put(String.valueOf(column), value));
    }
    return cells;
  }

  static List<Map<String, Object>> rows(Object answer) {
    return answer instanceof Collection<?> list
        ? list.stream().map(Answers::cells).toList()
        : List.of();
  }

  /** As a person reads it in a narrow cell: options spelled out, yes and no as words. */
  static String display(Field field, Object answer, List<Option> options) {
    if (answer instanceof Boolean flag) {
      return Say.t(flag ? "formsui.yes" : "formsui.no");
    }
    if (answer instanceof Collection<?>) {
      return String.join(
          Say.t("formsui.comma"),
          texts(answer).stream().map(value -> option(value, options)).toList());
    }
    String text = option(text(answer), options);
    boolean withUnit = !text.isBlank() && field.unit() != null && !field.unit().isBlank();
    return withUnit ? text + " " + Inputs.unit(field.unit()) : text;
  }

  static String option(String value, List<Option> options) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .map(option -> option.label().in(Say.locale()))
        .orElse(value);
  }
}
