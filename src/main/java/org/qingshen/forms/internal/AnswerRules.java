package org.qingshen.forms.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Option;
import org.qingshen.shared.Text;

/** Rules of every answer but tables: what it must look like, and whether it may be missing. */
final class AnswerRules {

  private static final String ATTACHMENT_ID = "[0-9A-Za-z-]{1,40}";
  private static final int MOST_FILES = 200;

  private AnswerRules() {}

  static Checked check(Field field, Object raw, FormContext context) {
    if (isNothing(raw)) {
      return nothing(field);
    }
    return switch (field.type()) {
      case CHECKBOX -> checkbox(field, raw);
      case CHECKLIST -> checklist(field, raw, context);
      case FILES -> files(field, raw);
      default -> raw instanceof String text ? scalar(field, text, context) : shape(field);
    };
  }

  private static boolean isNothing(Object raw) {
    return raw == null
        || raw instanceof String text && text.isBlank()
        || raw instanceof Collection<?> list && list.isEmpty();
  }

  private static Checked nothing(Field field) {
    if (field.type() == FieldType.CHECKBOX) {
      return checkbox(field, false);
    }
    if (field.type() == FieldType.FILES && field.minRows() != null && field.minRows() > 0) {
      return count(field, 0, "forms.files");
    }
    return field.required() ? required(field) : Checked.none();
  }

  private static Checked required(Field field) {
    return Checked.bad(Text.of("forms.required", field.label().zh()));
  }

  static Checked shape(Field field) {
    return Checked.bad(Text.of("forms.shape", field.label().zh()));
  }

  private static Checked scalar(Field field, String raw, FormContext context) {
    return switch (field.type()) {
      case NUMBER -> ScalarRules.number(field, raw);
      case DATE -> ScalarRules.date(field, raw);
      case CREDIT_CODE -> ScalarRules.creditCode(field, raw);
      case SELECT, RADIO -> choice(field, raw, context);
      default -> ScalarRules.text(field, raw);
    };
  }

  private static Checked checkbox(Field field, Object raw) {
    if (!(raw instanceof Boolean ticked)) {
      return shape(field);
    }
    boolean missing = field.required() && !ticked;
    return missing
        ? Checked.bad(Text.of("forms.must-be-ticked", field.label().zh()))
        : Checked.ok(ticked);
  }

  private static Checked choice(Field field, String raw, FormContext context) {
    return values(field, context).contains(raw)
        ? Checked.ok(raw)
        : Checked.bad(Text.of("forms.no-such-option", field.label().zh(), Typed.shown(raw)));
  }

  private static Checked checklist(Field field, Object raw, FormContext context) {
    if (!(raw instanceof List<?> list)) {
      return shape(field);
    }
    Set<String> allowed = values(field, context);
    for (Object choice : list) {
      if (!(choice instanceof String text) || !allowed.contains(text)) {
        return Checked.bad(
            Text.of("forms.no-such-option", field.label().zh(), Typed.shown(choice)));
      }
    }
    return Checked.ok(List.copyOf(new LinkedHashSet<>(list)));
  }

  private static Checked files(Field field, Object raw) {
    if (!(raw instanceof List<?> list) || list.size() > MOST_FILES) {
      return shape(field);
    }
    boolean wellFormed =
        list.stream().allMatch(id -> id instanceof String text && text.matches(ATTACHMENT_ID));
    if (!wellFormed) {
      return shape(field);
    }
    Set<Object> ids = new LinkedHashSet<>(list);
    Checked counted = count(field, ids.size(), "forms.files");
    return counted.fault() == null ? Checked.ok(List.copyOf(ids)) : counted;
  }

  /** Whether there are as many files or rows as asked; {@code keys} begins the sentence's key. */
  static Checked count(Field field, int found, String keys) {
    String label = field.label().zh();
    int least = field.minRows() == null ? 0 : field.minRows();
    if (found == 0 && field.required()) {
      return required(field);
    }
    if (found < least) {
      return Checked.bad(Text.of(keys + ".too-few", label, found, least));
    }
    boolean tooMany = field.maxRows() != null && found > field.maxRows();
    return tooMany
        ? Checked.bad(Text.of(keys + ".too-many", label, found, field.maxRows()))
        : Checked.none();
  }

  static List<Option> options(Field field, FormContext context) {
    return field.optionsFrom() == null
        ? field.options()
        : context.options().getOrDefault(field.optionsFrom(), List.of());
  }

  private static Set<String> values(Field field, FormContext context) {
    return options(field, context).stream().map(Option::value).collect(Collectors.toSet());
  }

  /** A read-only answer as it stands in the context. */
  static Object fact(Map<String, ?> facts, Field field) {
    Object fact = facts.get(field.key());
    if (fact == null || fact instanceof Boolean || fact instanceof Collection<?>) {
      return fact;
    }
    return fact instanceof java.math.BigDecimal number ? number.toPlainString() : fact.toString();
  }
}
