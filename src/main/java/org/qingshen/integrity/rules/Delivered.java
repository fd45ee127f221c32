package org.qingshen.integrity.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data delivered with the rules: lines of fields between semicolons. */
final class Delivered {

  private Delivered() {}

  static List<String[]> lines(String name, int fields) {
    try (var in = Delivered.class.getResourceAsStream("/integrity/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> split(name, line, fields))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] split(String name, String line, int fields) {
    String[] found = line.split(";", -1);
    if (found.length != fields) {
      throw new IllegalStateException(name + ": not " + fields + " fields in " + line);
    }
    return found;
  }
}
