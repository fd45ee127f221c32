package org.qingshen.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a sentence as JSON, so that it is said in its reader's language later. */
public final class TextArguments {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private TextArguments() {}

  /** Moments are written as people read them, days as they are. */
  public static String write(List<Serializable> args) {
    return array(args).toString();
  }

  /**
   * The sentence of that key.
   *
   * @throws IllegalStateException where they are no JSON
   */
  public static Text sentence(String key, String args) {
    try {
      return new Text(key, values(JSON.readTree(args)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The arguments of " + key + " are no JSON", e);
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
      } else if (arg instanceof Instant at) {
        array.add(OfficeTime.full(at));
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
        args.add(arg.isNumber() ? arg.decimalValue() : arg.textValue());
      }
    }
    return args;
  }
}
