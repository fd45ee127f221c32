package org.qingshen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a person reads for the value of an option, from the form files themselves. */
final class BrowserLabels {

  private final Map<String, String> labels = new HashMap<>();

  static BrowserLabels ofAllForms() {
    BrowserLabels all = new BrowserLabels();
    try {
      ObjectMapper json = new ObjectMapper();
      for (Resource form :
          new PathMatchingResourcePatternResolver().getResources("classpath:forms/**/*.form")) {
        all.read(json.readTree(form.getInputStream()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void read(JsonNode component) {
    for (JsonNode option : component.path("values")) {
      labels.put(
          component.path("key").asText() + "=" + option.path("value").asText(),
          option.path("label").asText());
    }
    component.path("components").forEach(this::read);
  }

  /** The value itself, where the options come from the case. */
  String of(String key, String value) {
    return labels.getOrDefault(key + "=" + value, value);
  }
}
