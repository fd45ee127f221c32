package org.qingshen.forms.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qingshen.forms.FieldType;

/** Which component means which type, and which properties each type has. */
final class FieldVocabulary {

  private static final Map<String, FieldType> COMPONENTS =
      Map.of(
          "textfield", FieldType.TEXT,
          "textarea", FieldType.TEXTAREA,
          "number", FieldType.NUMBER,
          "datetime", FieldType.DATE,
          "select", FieldType.SELECT,
          "radio", FieldType.RADIO,
          "checklist", FieldType.CHECKLIST,
          "checkbox", FieldType.CHECKBOX,
          "text", FieldType.NOTE);
  private static final Map<String, FieldType> WIDGETS =
      Map.of(
          "files", FieldType.FILES,
          "table", FieldType.TABLE,
          "staged-table", FieldType.STAGED_TABLE,
          "credit-code", FieldType.CREDIT_CODE);
  private static final Set<FieldType> CHOICES =
      EnumSet.of(FieldType.SELECT, FieldType.RADIO, FieldType.CHECKLIST);

  private FieldVocabulary() {}

  static boolean isChoice(FieldType type) {
    return CHOICES.contains(type);
  }

  static FieldType type(Node node) {
    String component = node.text("type");
    FieldType type = COMPONENTS.get(component);
    node.demand(type != null, "type", "we do not know the component " + component);
    Node properties = node.child("properties");
    if (!properties.has("widget")) {
      return type;
    }
    String widget = properties.text("widget");
    node.demand(type == FieldType.TEXT, "type", "only a textfield has a widget");
    properties.demand(WIDGETS.containsKey(widget), "widget", "we do not know " + widget);
    return WIDGETS.get(widget);
  }

  /** Refuses a property that the type gives no meaning to. */
  static void check(FieldType type, Node node) {
    node.knowsOnly(componentKeys(type));
    node.child("validate").knowsOnly(validateKeys(type));
    Node properties = node.child("properties");
    Set<String> known = propertyKeys(type);
    properties
        .json()
        .fieldNames()
        .forEachRemaining(
            name ->
                properties.demand(
                    known.contains(name) || (isChoice(type) && name.startsWith("en.")),
                    name,
                    "we do not know this property"));
    node.demand(
        type != FieldType.DATE || node.text("subtype").equals("date"),
        "subtype",
        "only \"date\" is known");
  }

  private static Set<String> componentKeys(FieldType type) {
    if (type == FieldType.NOTE) {
      return Set.of("type", "id", "key", "text", "layout", "properties", "conditional");
    }
    Set<String> keys = with("type", "id", "key", "label", "description", "layout");
    keys.addAll(Set.of("properties", "conditional", "validate"));
    switch (type) {
      case TEXT -> keys.add("appearance");
      case NUMBER -> keys.addAll(Set.of("appearance", "decimalDigits", "serializeToString"));
      case DATE -> keys.addAll(Set.of("subtype", "dateLabel"));
      case SELECT, RADIO, CHECKLIST -> keys.add("values");
      default -> {}
    }
    return keys;
  }

  private static Set<String> validateKeys(FieldType type) {
    return switch (type) {
      case TEXT, TEXTAREA -> Set.of("required", "minLength", "maxLength", "pattern");
      case NUMBER -> Set.of("required", "min", "max");
      case NOTE -> Set.of();
      default -> Set.of("required");
    };
  }

  private static Set<String> propertyKeys(FieldType type) {
    return switch (type) {
      case NOTE -> Set.of("en");
      case SELECT, RADIO, CHECKLIST -> with("en", "helpEn", "readOnly", "optionsFrom");
      case FILES -> with("en", "helpEn", "widget", "minFiles", "maxFiles");
      case TABLE -> {
        Set<String> keys = with("en", "helpEn", "widget", "rowForm", "minRows", "maxRows");
        keys.addAll(Set.of("rowsFrom", "readOnly"));
        yield keys;
      }
      case STAGED_TABLE -> with("en", "helpEn", "widget", "rowForm", "minRows", "maxRows");
      case TEXTAREA -> with("en", "helpEn", "readOnly", "widget", "phrases");
      default -> with("en", "helpEn", "readOnly", "widget");
    };
  }

  private static Set<String> with(String... keys) {
    return new HashSet<>(Arrays.asList(keys));
  }
}
