package org.qingshen.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.shared.CreditCode;
import org.qingshen.shared.Text;

/** Rules of answers that are one text. Size comes before pattern, so that no text is costly. */
final class ScalarRules {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;
  private static final int TYPED_NUMBER_LENGTH = 60;
  private static final int DIGITS = 24;
  // Columns are DECIMAL(24,6).
  private static final int INTEGER_DIGITS = 18;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private ScalarRules() {}

  static Checked text(Field field, String raw) {
    String text = field.type() == FieldType.TEXTAREA ? Typed.text(raw) : Typed.line(raw);
    Text fault = length(field, text);
    if (fault == null) {
      fault = characters(field, text);
    }
    if (fault == null && field.pattern() != null && !matches(field.pattern(), text)) {
      fault = Text.of("forms.pattern", field.label().zh(), Typed.shown(text));
    }
    return fault == null ? Checked.ok(text) : Checked.bad(fault);
  }

  private static Text length(Field field, String text) {
    int found = Typed.length(text);
    int most = field.type() == FieldType.TEXTAREA ? TEXT_LENGTH : LINE_LENGTH;
    int max = field.maxLength() == null ? most : field.maxLength();
    if (found > max) {
      return Text.of("forms.too-long", field.label().zh(), found, max);
    }
    boolean tooShort = field.minLength() != null && found < field.minLength();
    return tooShort
        ? Text.of("forms.too-short", field.label().zh(), found, field.minLength())
        : null;
  }

  private static Text characters(Field field, String text) {
    OptionalInt forbidden = Typed.forbidden(text);
    return forbidden.isEmpty()
        ? null
        : Text.of("forms.character", field.label().zh(), "U+%04X".formatted(forbidden.getAsInt()));
  }

  private static boolean matches(String pattern, String text) {
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches();
  }

  static Checked creditCode(Field field, String raw) {
    String code = raw.length() > TYPED_NUMBER_LENGTH ? raw : Typed.code(raw);
    return CreditCode.fault(code)
        .map(fault -> Text.of("forms.credit-code", field.label().zh(), Typed.shown(code), fault))
        .map(Checked::bad)
        .orElseGet(() -> Checked.ok(code));
  }

  static Checked number(Field field, String raw) {
    String label = field.label().zh();
    String typed = raw.length() > TYPED_NUMBER_LENGTH ? raw : Typed.halfWidth(raw);
    if (typed.length() > TYPED_NUMBER_LENGTH || !DECIMAL.matcher(typed).matches()) {
      return Checked.bad(Text.of("forms.not-a-number", label, Typed.shown(raw.strip())));
    }
    BigDecimal number = new BigDecimal(typed);
    int integers = Math.max(number.precision() - number.scale(), 0);
    if (integers > INTEGER_DIGITS || integers + number.scale() > DIGITS) {
      return Checked.bad(
          Text.of("forms.too-many-digits", label, Typed.shown(typed), INTEGER_DIGITS, DIGITS));
    }
    if (number.scale() > field.scale()) {
      return Checked.bad(Text.of("forms.too-many-decimals", label, number.scale(), field.scale()));
    }
    Text fault = bounds(field, number);
    return fault == null ? Checked.ok(number.toPlainString()) : Checked.bad(fault);
  }

  private static Text bounds(Field field, BigDecimal number) {
    String label = field.label().zh();
    String found = number.toPlainString();
    if (field.min() != null && number.compareTo(field.min()) < 0) {
      return Text.of("forms.too-small", label, found, field.min().toPlainString());
    }
    if (field.max() != null && number.compareTo(field.max()) > 0) {
      return Text.of("forms.too-large", label, found, field.max().toPlainString());
    }
    return null;
  }

  static Checked date(Field field, String raw) {
    String typed = raw.strip();
    String label = field.label().zh();
    try {
      LocalDate date = LocalDate.parse(typed);
      boolean near = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return near
          ? Checked.ok(date.toString())
          : Checked.bad(
              Text.of(
                  "forms.date-out-of-range",
                  label,
                  Typed.shown(typed),
                  String.valueOf(FIRST_YEAR),
                  String.valueOf(LAST_YEAR)));
    } catch (DateTimeParseException e) {
      return Checked.bad(Text.of("forms.not-a-date", label, Typed.shown(typed)));
    }
  }
}
