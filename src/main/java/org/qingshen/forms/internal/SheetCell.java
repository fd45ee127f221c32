package org.qingshen.forms.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Option;
import org.qingshen.shared.Text;

/** Turns what stands in a cell into an answer as the form knows it; the form's rules come after. */
final class SheetCell {

  // A sheet keeps 1.1 as 1.1000000000000001; fifteen digits are what it shows.
  private static final MathContext SHOWN = new MathContext(15);
  private static final Set<String> YES = Set.of("是", "√", "✓", "yes", "true", "y");
  private static final Set<String> NO = Set.of("否", "×", "no", "false", "n");
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private SheetCell() {}

  static Checked value(Field field, Cell cell, FormContext context) {
    String label = field.label().zh();
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      return Checked.bad(Text.of("forms.import.formula", label));
    }
    return switch (cell.getType()) {
      case ERROR ->
          Checked.bad(Text.of("forms.import.error-cell", label, Typed.shown(cell.getRawValue())));
      case BOOLEAN -> bool(field, cell.asBoolean());
      case NUMBER -> number(field, cell);
      default -> text(field, cell.getText(), context);
    };
  }

  private static Checked bool(Field field, boolean value) {
    return Checked.ok(field.type() == FieldType.CHECKBOX ? value : String.valueOf(value));
  }

  private static Checked number(Field field, Cell cell) {
    if (field.type() == FieldType.DATE) {
      try {
        return Checked.ok(cell.asDate().toLocalDate().toString());
      } catch (RuntimeException e) {
        return Checked.ok(cell.getRawValue());
      }
    }
    BigDecimal number = cell.asNumber();
    // Beyond any figure we take; spelled out, an exponent could fill the memory.
    if (Math.abs((long) number.scale()) > 100) {
      return Checked.ok(cell.getRawValue());
    }
    BigDecimal shown = number.precision() > 15 ? number.round(SHOWN) : number;
    return Checked.ok(shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString());
  }

  private static Checked text(Field field, String raw, FormContext context) {
    return switch (field.type()) {
      case CHECKBOX -> yesOrNo(field, raw);
      case SELECT, RADIO -> Checked.ok(option(field, Typed.line(raw), context));
      case DATE -> Checked.ok(date(Typed.halfWidth(raw)));
      default -> Checked.ok(raw);
    };
  }

  private static Checked yesOrNo(Field field, String raw) {
    String word = Typed.halfWidth(raw).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Checked.ok(true);
    }
    return NO.contains(word)
        ? Checked.ok(false)
        : Checked.bad(Text.of("forms.import.yes-or-no", field.label().zh(), Typed.shown(raw)));
  }

  /** The value of the choice with that label; the text itself where there is none. */
  private static String option(Field field, String text, FormContext context) {
    return AnswerRules.options(field, context).stream()
        .filter(
            option ->
                text.equals(option.label().zh()) || text.equalsIgnoreCase(option.label().en()))
        .map(Option::value)
        .findFirst()
        .orElse(text);
  }

  /** The ways a day is typed, as ISO; other text stays for the form's rule to refuse. */
  private static String date(String text) {
    Matcher day = DATE.matcher(text);
    return day.matches()
        ? "%s-%02d-%02d"
            .formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
        : text;
  }
}
