package org.qingshen.pilot.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.integrity.facts.Measure;

/**
 * What an indicator of a plan is a figure of, as far as its words tell; free words that tell
 * nothing stay what they are.
 *
 * @param item of what, by one name for its many spellings
 */
record PilotIndicator(Measure.Kind kind, String item) {

  private static final List<Line> LINES =
      lines("indicators.csv").stream()
          .map(it -> new Line(words(it[0]), kind(it[1]), kind(it[2]), it[3]))
          .toList();

  private static final Map<String, List<String>> WORDS =
      lines("indicator-words.csv").stream()
          .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> words(it[1])));

  /** In which enterprises are counted. */
  static final String UNIT_OF_ENTERPRISES = unitOfEnterprises();

  /**
   * @param unit as stated; a share of something is no amount of it
   * @param saving whether the plan says elsewhere that it is what is saved
   */
  static PilotIndicator of(String name, String unit, boolean saving) {
    String plain = name.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    Line line =
        unit.contains("%") || any(plain, "RATIO")
            ? null
            : LINES.stream().filter(it -> contains(plain, it.words())).findFirst().orElse(null);
    if (line == null) {
      return new PilotIndicator(Measure.Kind.OTHER, name.strip());
    }
    boolean less = saving || any(plain, "SAVING");
    return new PilotIndicator(less ? line.saved() : line.used(), line.item());
  }

  private static String unitOfEnterprises() {
    return lines("indicator-words.csv").stream()
        .filter(it -> it[0].equals("COUNT"))
        .map(it -> it[1])
        .findFirst()
        .orElseThrow();
  }

  private static boolean any(String plain, String which) {
    return contains(plain, WORDS.get(which));
  }

  private static boolean contains(String plain, List<String> words) {
    return words.stream().anyMatch(plain::contains);
  }

  private static List<String> words(String field) {
    return Arrays.stream(field.split("\\|")).map(it -> it.toUpperCase(Locale.ROOT)).toList();
  }

  private static Measure.Kind kind(String name) {
    return Measure.Kind.valueOf(name);
  }

  private static List<String[]> lines(String file) {
    try (var in = PilotIndicator.class.getResourceAsStream("/pilot/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Line(List<String> words, Measure.Kind used, Measure.Kind saved, String item) {}
}
