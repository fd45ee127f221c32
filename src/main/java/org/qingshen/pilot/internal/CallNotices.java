package org.qingshen.pilot.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The settings of known notices, as answers to the call's form; data under {@code calls/}. */
public final class CallNotices {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = "calls/";
  private static final String SUFFIX = ".json";

  private CallNotices() {}

  /**
   * @throws IllegalArgumentException where there is no such notice
   */
  public static FormData named(String name) {
    return new FormData(read(name).answers());
  }

  static List<String> names() {
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "*" + SUFFIX);
      return Arrays.stream(files)
          .map(file -> file.getFilename().replace(SUFFIX, ""))
          .sorted()
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Label label(String name) {
    Map<String, String> names = read(name).name();
    return new Label(names.get("zh"), names.get("en"));
  }

  private static Notice read(String name) {
    try (InputStream in =
        CallNotices.class.getClassLoader().getResourceAsStream(FOLDER + name + SUFFIX)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no notice " + name);
      }
      return JSON.readValue(in, new TypeReference<Notice>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Notice(Map<String, String> name, Map<String, Object> answers) {}
}
