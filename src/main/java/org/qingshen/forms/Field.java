package org.qingshen.forms;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question of a form, with every rule the server holds an answer to.
 *
 * @param key the name of its answer, unique in the form
 * @param label for {@link FieldType#NOTE} the text itself
 * @param help one sentence under the label
 * @param unit shown in the field, such as 吨/年
 * @param minLength characters (code points), null for none; likewise {@code maxLength}
 * @param pattern a regular expression the whole text must match, null for none
 * @param min smallest number, null for none; likewise {@code max}
 * @param scale most decimal digits
 * @param options the choices written in the form; empty where {@code optionsFrom} names the list in
 *     the {@link FormContext}
 * @param hideWhen FEEL over scalar answers and context; null for always shown
 * @param rowForm the form of one row of a table
 * @param rowsFrom the rows a table must have exactly, by name in the context; null for free rows
 * @param minRows least rows or files; likewise {@code maxRows}
 * @param readOnly shown, filled from the context, never accepted from a person
 * @param phrases whether the person's own wordings (常用意见) are offered
 */
public record Field(
    String key,
    FieldType type,
    Label label,
    Label help,
    String unit,
    boolean required,
    Integer minLength,
    Integer maxLength,
    String pattern,
    BigDecimal min,
    BigDecimal max,
    int scale,
    List<Option> options,
    String optionsFrom,
    String hideWhen,
    FormModel rowForm,
    String rowsFrom,
    Integer minRows,
    Integer maxRows,
    boolean readOnly,
    boolean phrases) {

  /** A question that offers no wordings. */
  public Field(
      String key,
      FieldType type,
      Label label,
      Label help,
      String unit,
      boolean required,
      Integer minLength,
      Integer maxLength,
      String pattern,
      BigDecimal min,
      BigDecimal max,
      int scale,
      List<Option> options,
      String optionsFrom,
      String hideWhen,
      FormModel rowForm,
      String rowsFrom,
      Integer minRows,
      Integer maxRows,
      boolean readOnly) {
    this(
        key,
        type,
        label,
        help,
        unit,
        required,
        minLength,
        maxLength,
        pattern,
        min,
        max,
        scale,
        options,
        optionsFrom,
        hideWhen,
        rowForm,
        rowsFrom,
        minRows,
        maxRows,
        readOnly,
        false);
  }
}
