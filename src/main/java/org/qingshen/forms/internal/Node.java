package org.qingshen.forms.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshen.forms.Label;

/**
 * A JSON object of a form file that complains with the file and the place.
 *
 * @param place the key of the component, or the path to this object
 */
record Node(String resource, String place, JsonNode json) {

  static final String KEY = "[A-Za-z][A-Za-z0-9_]{0,59}";

  void knowsOnly(Set<String> keys) {
    json.fieldNames()
        .forEachRemaining(
            name -> demand(keys.contains(name), name, "we do not know this property"));
  }

  void demand(boolean condition, String key, String sentence) {
    if (!condition) {
      throw fault(key, sentence);
    }
  }

  IllegalArgumentException fault(String key, String sentence) {
    String where = place.isEmpty() ? key : place + "." + key;
    return new IllegalArgumentException(resource + ", " + where + ": " + sentence);
  }

  boolean has(String key) {
    return json.has(key);
  }

  /** The text there, empty where there is none. */
  String text(String key) {
    JsonNode value = json.path(key);
    demand(value.isMissingNode() || value.isTextual(), key, "must be a text");
    return value.asText("").strip();
  }

  boolean flag(String key) {
    JsonNode value = json.path(key);
    demand(value.isMissingNode() || value.isBoolean(), key, "must be true or false");
    return value.asBoolean(false);
  }

  /** The decimal there, also where it is written as a text; null where there is none. */
  BigDecimal decimal(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    demand(value.isNumber() || value.isTextual(), key, "must be a number");
    try {
      return new BigDecimal(value.asText().strip());
    } catch (NumberFormatException e) {
      throw fault(key, "must be a number");
    }
  }

  /** The count there, 0 or more; null where there is none. */
  Integer count(String key) {
    BigDecimal value = decimal(key);
    if (value == null) {
      return null;
    }
    try {
      int count = value.intValueExact();
      demand(count >= 0, key, "must not be negative");
      return count;
    } catch (ArithmeticException e) {
      throw fault(key, "must be a whole number");
    }
  }

  Node child(String key) {
    JsonNode value = json.path(key);
    demand(value.isMissingNode() || value.isObject(), key, "must be an object");
    return new Node(resource, place.isEmpty() ? key : place + "." + key, value);
  }

  List<Node> list(String key) {
    JsonNode value = json.path(key);
    demand(value.isMissingNode() || value.isArray(), key, "must be a list");
    List<Node> nodes = new ArrayList<>();
    for (JsonNode item : value instanceof MissingNode ? List.<JsonNode>of() : value) {
      demand(item.isObject(), key, "must hold objects");
      String name = item.path("key").asText(key + "[" + nodes.size() + "]");
      nodes.add(new Node(resource, name, item));
    }
    return nodes;
  }

  Label label(String key) {
    String zh = text(key);
    demand(!zh.isEmpty(), key, "must not be empty");
    return new Label(zh, child("properties").text("en"));
  }

  Label help() {
    return new Label(text("description"), child("properties").text("helpEn"));
  }

  String hideWhen() {
    Node conditional = child("conditional");
    conditional.knowsOnly(Set.of("hide"));
    String rule = conditional.text("hide");
    if (rule.isEmpty()) {
      demand(!has("conditional"), "conditional", "needs a rule under \"hide\"");
      return null;
    }
    conditional.demand(rule.startsWith("="), "hide", "a rule begins with =");
    return rule.substring(1).strip();
  }
}
