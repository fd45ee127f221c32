package org.qingshen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** All properties that something in the application binds: our records, and Spring's metadata. */
final class BoundProperties {

  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  private BoundProperties() {}

  /** As environment variables: dots are underscores; dashes vanish, or are underscores, too. */
  static Set<String> environmentNames() {
    Set<String> names = new TreeSet<>();
    ours(names);
    springs(names);
    names.add("SPRING_PROFILES_ACTIVE");
    return names;
  }

  private static void ours(Set<String> names) {
    for (JavaClass type : Sources.classes()) {
      if (type.isAnnotatedWith(ConfigurationProperties.class)) {
        Class<?> settings = type.reflect();
        components(settings.getAnnotation(ConfigurationProperties.class).value(), settings, names);
      }
    }
  }

  private static void components(String prefix, Class<?> settings, Set<String> names) {
    for (RecordComponent component : settings.getRecordComponents()) {
      String name = prefix + "." + component.getName();
      if (component.getType().isRecord()
          && component.getType().getPackageName().startsWith("org.qingshen")) {
        components(name, component.getType(), names);
      } else {
        add(dashed(name), names);
      }
    }
  }

  private static void springs(Set<String> names) {
    try {
      ObjectMapper json = new ObjectMapper();
      for (URL file :
          Collections.list(BoundProperties.class.getClassLoader().getResources(METADATA))) {
        for (JsonNode property : json.readTree(file).path("properties")) {
          if (!property.has("deprecated") && !property.has("deprecation")) {
            add(property.path("name").asText(), names);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dashed(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static void add(String property, Set<String> names) {
    names.add(variable(property.replace("-", "")));
    names.add(variable(property.replace('-', '_')));
  }

  private static String variable(String property) {
    return property.replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
