package org.qingshen.notification.internal;

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
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;

/** A sentence's arguments as JSON: words, whole numbers, decimals, and sentences within it. */
final class Arguments {

  private static final int MAX_LENGTH = 2000;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private Arguments() {}

  static String write(List<Serializable> args) {
    String json = array(args).toString();
    if (json.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A message is one line, not " + json.length() + " signs");
    }
    return json;
  }

  static Text sentence(String key, String args) {
    try {
      return new Text(key, values(JSON.readTree(args)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message's arguments are no JSON", e);
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
