package org.qingshen.integrity.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of energy, water, matter and pollutants, of which people use several for one. */
final class Items {

  private static final Map<String, String> ALIASES =
      Delivered.lines("items.csv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> plain(row[0]), row -> plain(row[1])));

  private Items() {}

  static String of(String name) {
    String plain = plain(name);
    return ALIASES.getOrDefault(plain, plain);
  }

  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(Locale.ROOT);
  }
}
