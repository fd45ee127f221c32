package org.qingshen.evidence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON of which there is only one spelling (RFC 8785). */
final class CanonicalJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CanonicalJson() {}

  static String write(Object value) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot be written as canonical JSON", e);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is no JSON
   */
  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON", e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(JsonNode object) {
    return MAPPER.convertValue(object, Map.class);
  }

  /**
   * Answers are strings, booleans, lists and maps. A number is refused: JSON's numbers are binary
   * fractions, and 0.10 would not be what the person wrote.
   *
   * @throws IllegalArgumentException naming the path
   */
  static void requireAnswers(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> requireMember(path, key, inner));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        requireAnswers(path + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof String text) {
      requireText(path, text);
    } else if (value != null && !(value instanceof Boolean)) {
      throw new IllegalArgumentException(
          path + " is a " + value.getClass().getSimpleName() + "; numbers and dates are strings");
    }
  }

  private static void requireMember(String path, Object key, Object value) {
    if (!(key instanceof String name)) {
      throw new IllegalArgumentException(path + " has a key that is no string");
    }
    requireText(path, name);
    requireAnswers(path + "." + name, value);
  }

  /** Half a surrogate pair has no UTF-8, so no digest either. */
  private static void requireText(String path, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(path + " holds half a character");
    }
  }
}
