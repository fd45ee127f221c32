package org.qingshen.forms.internal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;

/** Reads one component that is a question, or a note. */
final class FieldReader {

  /** What a row of a table may ask. */
  static final Set<FieldType> ROW_TYPES =
      EnumSet.of(
          FieldType.TEXT,
          FieldType.TEXTAREA,
          FieldType.CREDIT_CODE,
          FieldType.NUMBER,
          FieldType.DATE,
          FieldType.SELECT,
          FieldType.RADIO,
          FieldType.CHECKBOX);

  private final Node node;
  private final Node properties;
  private final Node validate;
  private final FieldType type;
  private final Function<String, FormModel> rowForms;

  FieldReader(Node node, Function<String, FormModel> rowForms) {
    this.node = node;
    this.properties = node.child("properties");
    this.validate = node.child("validate");
    this.type = FieldVocabulary.type(node);
    this.rowForms = rowForms;
  }

  Field field() {
    FieldVocabulary.check(type, node);
    List<Option> options = options();
    boolean files = type == FieldType.FILES;
    Field field =
        new Field(
            key(),
            type,
            label(),
            node.help(),
            unit(),
            validate.flag("required"),
            validate.count("minLength"),
            validate.count("maxLength"),
            pattern(),
            validate.decimal("min"),
            validate.decimal("max"),
            scale(),
            options,
            textOrNull(properties, "optionsFrom"),
            node.hideWhen(),
            rowForm(),
            textOrNull(properties, "rowsFrom"),
            properties.count(files ? "minFiles" : "minRows"),
            properties.count(files ? "maxFiles" : "maxRows"),
            flag("readOnly"),
            flag("phrases"));
    ordered(field);
    return field;
  }

  private String key() {
    if (type == FieldType.NOTE) {
      String named = node.has("key") ? node.text("key") : node.text("id");
      return named.isEmpty() ? "note:" + node.label("text").zh().hashCode() : named;
    }
    String key = node.text("key");
    node.demand(key.matches(Node.KEY), "key", "a key is letters, digits and underscores");
    return key;
  }

  private Label label() {
    return switch (type) {
      case NOTE -> node.label("text");
      case DATE -> node.label(node.has("label") ? "label" : "dateLabel");
      default -> node.label("label");
    };
  }

  private String unit() {
    Node appearance = node.child("appearance");
    appearance.knowsOnly(Set.of("suffixAdorner"));
    return appearance.text("suffixAdorner");
  }

  private String pattern() {
    String pattern = textOrNull(validate, "pattern");
    try {
      return pattern == null ? null : Pattern.compile(pattern).pattern();
    } catch (PatternSyntaxException e) {
      throw validate.fault("pattern", e.getDescription());
    }
  }

  private int scale() {
    if (type != FieldType.NUMBER) {
      return 0;
    }
    Integer digits = node.count("decimalDigits");
    node.demand(digits != null && digits <= 12, "decimalDigits", "a number says 0 to 12");
    node.demand(node.flag("serializeToString"), "serializeToString", "must be true for a number");
    return digits;
  }

  private List<Option> options() {
    Set<String> seen = new HashSet<>();
    List<Option> options = node.list("values").stream().map(value -> option(value, seen)).toList();
    boolean choice = FieldVocabulary.isChoice(type);
    boolean elsewhere = properties.has("optionsFrom");
    node.demand(
        !choice || options.isEmpty() == elsewhere,
        "values",
        "a choice has either values or properties.optionsFrom");
    properties
        .json()
        .fieldNames()
        .forEachRemaining(
            name ->
                properties.demand(
                    !name.startsWith("en.") || seen.contains(name.substring(3)),
                    name,
                    "there is no such value"));
    return options;
  }

  private Option option(Node value, Set<String> seen) {
    value.knowsOnly(Set.of("label", "value"));
    String name = value.text("value");
    value.demand(!name.isEmpty() && seen.add(name), "value", "must be given once: " + name);
    String zh = value.text("label");
    value.demand(!zh.isEmpty(), "label", "must not be empty");
    return new Option(name, new Label(zh, properties.text("en." + name)));
  }

  private FormModel rowForm() {
    if (type != FieldType.TABLE && type != FieldType.STAGED_TABLE) {
      return null;
    }
    String path = properties.text("rowForm");
    properties.demand(!path.isEmpty(), "rowForm", "a table names the form of its rows");
    return rowForms.apply(path);
  }

  private boolean flag(String name) {
    String value = properties.text(name);
    properties.demand(
        value.isEmpty() || value.equals("true") || value.equals("false"),
        name,
        "must be \"true\" or \"false\"");
    return value.equals("true");
  }

  private void ordered(Field field) {
    ordered("minLength", field.minLength(), field.maxLength());
    ordered("minRows", field.minRows(), field.maxRows());
    BigDecimal min = field.min();
    node.demand(
        min == null || field.max() == null || min.compareTo(field.max()) <= 0,
        "min",
        "must not be above max");
  }

  private void ordered(String key, Integer least, Integer most) {
    node.demand(least == null || most == null || least <= most, key, "must not be above its max");
  }

  private static String textOrNull(Node node, String key) {
    String text = node.text(key);
    return text.isEmpty() ? null : text;
  }
}
