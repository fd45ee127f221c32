package org.qingshen.forms.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.qingshen.forms.ExpressionEvaluator;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormValidator.Shown;
import org.qingshen.forms.Section;
import org.springframework.stereotype.Component;

/** Which questions are asked. */
@Component
class Visibility {

  /** Rules that depend on each other in a ring would never come to rest. */
  private static final int ROUNDS = 10;

  private final ExpressionEvaluator evaluator;

  Visibility(ExpressionEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  Shown of(FormModel form, FormData data, FormContext context) {
    Shown shown = once(form, scalars(form, data.values(), null, context));
    for (int round = 0; round < ROUNDS; round++) {
      Shown next = once(form, scalars(form, data.values(), shown.fields(), context));
      if (next.equals(shown)) {
        break;
      }
      shown = next;
    }
    return shown;
  }

  private Shown once(FormModel form, Map<String, Object> scalars) {
    Set<String> sections = new LinkedHashSet<>();
    Set<String> fields = new LinkedHashSet<>();
    for (Section section : form.sections()) {
      if (shown(section.hideWhen(), scalars)) {
        sections.add(section.key());
        section.fields().stream()
            .filter(field -> shown(field.hideWhen(), scalars))
            .forEach(field -> fields.add(field.key()));
      }
    }
    return new Shown(sections, fields);
  }

  boolean shown(String hideWhen, Map<String, Object> scalars) {
    return hideWhen == null || !evaluator.isTrue(hideWhen, scalars);
  }

  /**
   * What rules may speak of: facts, and answers of one value.
   *
   * @param fields those whose answers count, or null for all
   */
  static Map<String, Object> scalars(
      FormModel form, Map<String, Object> answers, Set<String> fields, FormContext context) {
    Map<String, Object> scalars = new HashMap<>(context.facts());
    form.fields()
        .filter(field -> !field.readOnly())
        .forEach(
            field -> {
              boolean counts = fields == null || fields.contains(field.key());
              put(scalars, field, counts ? answers.get(field.key()) : null);
            });
    return scalars;
  }

  /** An answer stands before a fact of the same name, also where it is missing. */
  private static void put(Map<String, Object> scalars, Field field, Object answer) {
    scalars.remove(field.key());
    if (answer instanceof Boolean) {
      scalars.put(field.key(), answer);
    } else if (answer instanceof String text && !text.isBlank()) {
      Object value = field.type() == FieldType.NUMBER ? number(field, text) : text;
      if (value != null) {
        scalars.put(field.key(), value);
      }
    }
  }

  private static BigDecimal number(Field field, String text) {
    Checked checked = ScalarRules.number(field, text);
    return checked.value() == null ? null : new BigDecimal((String) checked.value());
  }
}
