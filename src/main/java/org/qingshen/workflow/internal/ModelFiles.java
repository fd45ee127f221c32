package org.qingshen.workflow.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The models and forms this build brings, named by their path below {@code bpmn/} or {@code
 * forms/}.
 */
final class ModelFiles {

  private ModelFiles() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.putAll(below("bpmn/", "*.bpmn"));
    files.putAll(below("bpmn/", "*.dmn"));
    files.putAll(below("forms/", "*.form"));
    return files;
  }

  private static Map<String, byte[]> below(String root, String names) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (Resource found :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + root + "**/" + names)) {
        String url = URLDecoder.decode(found.getURL().toString(), StandardCharsets.UTF_8);
        files.put(
            url.substring(url.lastIndexOf("/" + root) + root.length() + 1),
            found.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
