package org.qingshen.integrity.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.shared.Text;

/** Lists and the arguments of a finding's sentence as JSON. */
final class FindingJson {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

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

  static String args(List<Serializable> args) {
    return array(args).toString();
  }

  static Text sentence(String key, String args) {
    return new Text(key, values(read(args)));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept of a finding is no JSON", e);
    }
  }

  private static ArrayNode array(List<Serializable> args) {
    ArrayNode array = JSON.createArrayNode();
    for (Serializable arg : args) {
      if (arg instanceof Text text) {
        ObjectNode sentence = array.addObject().put("key", text.key());
        sentence.set("args", array(text.args()));
      } else if (arg instanceof Integer || arg instanceof Long) {
        array.add(((Number) arg).longValue());
      } else if (arg instanceof BigDecimal decimal) {
        array.add(decimal);
      } else if (arg instanceof LocalDate day) {
        array.add(day.toString());
      } else {
        array.add(String.valueOf(arg));
      }
    }
    return array;
  }

  private static List<Serializable> values(JsonNode array) {
    List<Serializable> args = new ArrayList<>();
    for (JsonNode arg : array) {
      if (arg.isObject()) {
        args.add(new Text(arg.get("key").textValue(), values(arg.get("args"))));
      } else if (arg.isIntegralNumber()) {
        args.add(arg.longValue());
      } else {
        args.add(arg.isNumber() ? arg.decimalValue() : arg.asText());
      }
    }
    return args;
  }
}
