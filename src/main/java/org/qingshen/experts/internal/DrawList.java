package org.qingshen.experts.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is sealed before a draw: whom it may choose and whom not, and how many of which field. Its
 * digest does not depend on the order in which anybody was listed. The format is docs/draw.md.
 *
 * @param drawId id of the case and number of the draw, such as {@code 01J…/2}
 * @param previous digest of the outcome of the draw before in this case; zeros for the first
 * @param rules version of the rules of avoidance with their settings
 */
record DrawList(
    String drawId,
    String previous,
    String rules,
    List<Seats> seats,
    List<Candidate> eligible,
    List<Excluded> excluded) {

  static final String NO_DIGEST = "0".repeat(64);

  /** In the rules of lists for which the system promises a number of its own. */
  static final String SYSTEM_PROMISES = "draw=2";

  /** In the rules: how many draws of the case a lost number may void. */
  static final String VOID_DRAWS = "void-draws=";

  private static final String FORMAT = "qingshen-draw/1";

  DrawList {
    seats = sorted(seats, Seats::field);
    eligible = sorted(eligible, Candidate::code);
    excluded = sorted(excluded, Excluded::code);
  }

  /** The digest everything else of the draw follows from; lower-case hex. */
  String digest() {
    return Digests.sha256(canonical());
  }

  /** The text that is digested: one line for each fact, each ending in a line feed. */
  String canonical() {
    StringBuilder text = new StringBuilder();
    line(text, FORMAT);
    line(text, "draw " + drawId);
    line(text, "previous " + previous);
    line(text, "rules " + rules);
    seats.forEach(
        it -> line(text, "seats " + it.field() + ' ' + it.number() + ' ' + it.reserves()));
    eligible.forEach(it -> line(text, "eligible " + it.code() + ' ' + joined(it.fields())));
    excluded.forEach(it -> line(text, "excluded " + it.code() + ' ' + joined(it.rules())));
    return text.toString();
  }

  int seatCount() {
    return seats.stream().mapToInt(Seats::number).sum();
  }

  boolean systemPromises() {
    return List.of(rules.split(" ")).contains(SYSTEM_PROMISES);
  }

  /** Whether a lost number voids this draw, where so many of the case were void before. */
  boolean mayBeVoid(long voidBefore) {
    return Stream.of(rules.split(" "))
        .filter(it -> it.startsWith(VOID_DRAWS))
        .map(it -> Integer.valueOf(it.substring(VOID_DRAWS.length())))
        .findFirst()
        .map(most -> voidBefore < most)
        .orElse(true);
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String joined(List<String> words) {
    return String.join(",", words);
  }

  private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, String> key) {
    return all.stream().sorted(Comparator.comparing(key)).collect(Collectors.toUnmodifiableList());
  }

  /**
   * @param number seats of that field; {@code reserves} those who follow them
   */
  record Seats(String field, int number, int reserves) {}

  /** Somebody who may be drawn, with the fields the person stands for. */
  record Candidate(String code, List<String> fields) {
    Candidate {
      fields = fields.stream().sorted().toList();
    }
  }

  /** Somebody who may not, and every rule that says so. */
  record Excluded(String code, List<String> rules) {
    Excluded {
      rules = rules.stream().sorted().toList();
    }
  }
}
