package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds one row of a table to the form of its rows. */
@Component
class RowRules {

  private final Visibility visibility;

  RowRules(Visibility visibility) {
    this.visibility = visibility;
  }

  record CheckedRow(Map<String, Object> cells, List<Problem> problems) {}

  /**
   * @param fixed the cells that are not the person's, by column
   * @param context its facts are what a row's rules may speak of
   * @param prefix of the paths, such as {@code goals[2].}
   */
  CheckedRow check(
      FormModel rowForm,
      Map<String, Object> raw,
      Map<String, Object> fixed,
      FormContext context,
      String prefix) {
    List<Problem> problems = new ArrayList<>(unknown(rowForm, raw.keySet(), prefix));
    Map<String, Object> cells = new LinkedHashMap<>();
    Set<String> shown = visibility.of(rowForm, new FormData(raw), context).fields();
    rowForm
        .fields()
        .filter(field -> shown.contains(field.key()))
        .forEach(
            field -> {
              Checked checked = cell(field, raw, fixed, context);
              if (checked.fault() != null) {
                problems.add(new Problem(prefix + field.key(), checked.fault()));
              } else if (checked.value() != null) {
                cells.put(field.key(), checked.value());
              }
            });
    return new CheckedRow(cells, problems);
  }

  private static Checked cell(
      Field field, Map<String, Object> raw, Map<String, Object> fixed, FormContext context) {
    return field.readOnly()
        ? Checked.ok(AnswerRules.fact(fixed, field))
        : AnswerRules.check(field, raw.get(field.key()), context);
  }

  private static List<Problem> unknown(FormModel form, Set<String> keys, String prefix) {
    return keys.stream()
        .filter(key -> form.field(key).isEmpty())
        .map(Typed::shown)
        .map(key -> new Problem(prefix + key, Text.of("forms.unknown-column", key)))
        .toList();
  }
}
