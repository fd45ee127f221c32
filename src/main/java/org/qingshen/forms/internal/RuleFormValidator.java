package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Problem;
import org.qingshen.forms.Section;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;

@Service
class RuleFormValidator implements FormValidator {

  private final Visibility visibility;
  private final TableRules tables;
  private final StagedRules staged;

  RuleFormValidator(Visibility visibility, TableRules tables, StagedRules staged) {
    this.visibility = visibility;
    this.tables = tables;
    this.staged = staged;
  }

  @Override
  public ValidationResult validate(FormModel form, FormData data, FormContext context) {
    List<Problem> problems = new ArrayList<>(unknown(form, data));
    Map<String, Object> clean = new LinkedHashMap<>();
    Set<String> shown = visibility.of(form, data, context).fields();
    FormContext rows = forRows(form, data, shown, context);
    form.fields()
        .filter(field -> field.type() != FieldType.NOTE && shown.contains(field.key()))
        .forEach(
            field -> {
              Object value = answer(field, data.values().get(field.key()), context, rows, problems);
              if (value != null) {
                clean.put(field.key(), value);
              }
            });
    titles(form, context, clean);
    return new ValidationResult(new FormData(clean), List.copyOf(problems));
  }

  private Object answer(
      Field field, Object raw, FormContext context, FormContext rows, List<Problem> problems) {
    if (field.type() == FieldType.TABLE) {
      List<Map<String, Object>> answer = tables.check(field, raw, rows, problems);
      return answer.isEmpty() ? null : answer;
    }
    if (field.readOnly()) {
      return AnswerRules.fact(context.facts(), field);
    }
    Checked checked =
        field.type() == FieldType.STAGED_TABLE
            ? staged.check(field, raw, rows, problems)
            : AnswerRules.check(field, raw, context);
    if (checked.fault() != null) {
      problems.add(new Problem(field.key(), checked.fault()));
    }
    return checked.value();
  }

  /** Titles that facts give are sealed with the answers, so that they read as they did. */
  private static void titles(FormModel form, FormContext context, Map<String, Object> clean) {
    form.sections().stream()
        .map(Section::titleFrom)
        .filter(name -> name != null && context.facts().get(name) instanceof String)
        .forEach(name -> clean.put(name, context.facts().get(name)));
  }

  private static List<Problem> unknown(FormModel form, FormData data) {
    Set<String> known =
        form.fields()
            .filter(field -> field.type() != FieldType.NOTE)
            .map(Field::key)
            .collect(Collectors.toSet());
    return data.values().keySet().stream()
        .filter(key -> !known.contains(key))
        .map(Typed::shown)
        .map(key -> new Problem(key, Text.of("forms.unknown-field", key)))
        .toList();
  }

  /** The rules of a row may also speak of the form's answers. */
  private static FormContext forRows(
      FormModel form, FormData data, Set<String> shown, FormContext context) {
    return new FormContext(
        Visibility.scalars(form, data.values(), shown, context),
        context.options(),
        context.rows(),
        context.maxTotalBytes());
  }

  @Override
  public boolean shown(String hideWhen, FormData data, FormContext context) {
    Map<String, Object> scalars = new HashMap<>(context.facts());
    data.values()
        .forEach(
            (key, value) -> {
              if (value instanceof String || value instanceof Boolean) {
                scalars.put(key, value);
              }
            });
    return visibility.shown(hideWhen, scalars);
  }

  @Override
  public Shown shown(FormModel form, FormData data, FormContext context) {
    return visibility.of(form, data, context);
  }
}
