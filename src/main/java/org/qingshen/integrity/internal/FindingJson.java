package org.qingshen.integrity.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/** Lists of a finding as JSON. */
final class FindingJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingJson() {}

  /** As many of them as fit a column of that length; a long list of the same helps nobody. */
  static String words(List<String> words, int length) {
    ArrayNode array = JSON.createArrayNode();
    for (String word : words) {
      array.add(word);
      if (array.toString().length() > length) {
        array.remove(array.size() - 1);
        break;
      }
    }
    return array.toString();
  }

  static List<String> words(String json) {
    List<String> words = new ArrayList<>();
    read(json).forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept of a finding is no JSON", e);
    }
  }
}
