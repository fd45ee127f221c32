package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Units as people write them. Source: metrics.md section 1. */
final class Units {

  /** Begins the dimension of a unit that is not in the list. */
  static final String UNKNOWN = "?";

  private static final String SUFFIX = "SUFFIX";
  private static final List<String[]> ROWS = Delivered.lines("units.csv", 3);
  private static final List<String> SUFFIXES =
      ROWS.stream().filter(row -> row[1].equals(SUFFIX)).map(row -> row[0]).toList();
  private static final Map<String, Unit> KNOWN =
      ROWS.stream()
          .filter(row -> !row[1].equals(SUFFIX))
          .collect(Collectors.toUnmodifiableMap(row -> plain(row[0]), Units::unit));

  private Units() {}

  /** One that is not known is a dimension of its own: it compares with itself alone. */
  static Unit of(String name) {
    String plain = plain(name);
    Unit known = KNOWN.get(plain);
    return known == null ? new Unit(UNKNOWN + plain, BigDecimal.ONE) : known;
  }

  private static Unit unit(String[] row) {
    return new Unit(row[1], new BigDecimal(row[2]));
  }

  private static String plain(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toLowerCase(Locale.ROOT);
    return SUFFIXES.stream()
        .filter(plain::endsWith)
        .findFirst()
        .map(suffix -> plain.substring(0, plain.length() - suffix.length()))
        .orElse(plain);
  }

  /**
   * A unit.
   *
   * @param factor to the base unit of the dimension
   */
  record Unit(String dimension, BigDecimal factor) {}
}
