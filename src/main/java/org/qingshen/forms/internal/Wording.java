package org.qingshen.forms.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Option;
import org.qingshen.forms.Units;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Says an answer of one value as a person reads it; nothing where there is none. */
@Component
class Wording {

  private final Texts texts;

  Wording(Texts texts) {
    this.texts = texts;
  }

  String of(Field field, Object answer, FormContext context, Locale locale) {
    String said = withoutUnit(field, answer, context, locale);
    boolean measured = !field.unit().isEmpty() && !said.isEmpty();
    return measured ? said + " " + Units.say(field.unit(), texts, locale) : said;
  }

  /** The head of a column, which carries the unit for all its cells. */
  String title(Field column, Locale locale) {
    String label = column.label().in(locale);
    return column.unit().isEmpty()
        ? label
        : label + " (" + Units.say(column.unit(), texts, locale) + ")";
  }

  String withoutUnit(Field field, Object answer, FormContext context, Locale locale) {
    if (field.type() == FieldType.CHECKBOX) {
      return texts.say(Text.of(Boolean.TRUE.equals(answer) ? "forms.yes" : "forms.no"), locale);
    }
    if (answer instanceof List<?> choices) {
      return choices.stream()
          .map(choice -> option(field, choice, context, locale))
          .collect(Collectors.joining(texts.say(Text.of("forms.separator"), locale)));
    }
    if (answer == null) {
      return "";
    }
    return switch (field.type()) {
      case SELECT, RADIO -> option(field, answer, context, locale);
      case DATE -> date(answer.toString(), locale);
      default -> answer.toString();
    };
  }

  /** The value itself where a list of today does not know it any more. */
  private static String option(Field field, Object value, FormContext context, Locale locale) {
    return AnswerRules.options(field, context).stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .map(label -> label.in(locale))
        .findFirst()
        .orElse(String.valueOf(value));
  }

  private static String date(String iso, Locale locale) {
    try {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(locale)
          .format(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
