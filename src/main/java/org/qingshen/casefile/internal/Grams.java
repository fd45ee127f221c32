package org.qingshen.casefile.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters: Chinese has no words to index. */
final class Grams {

  private Grams() {}

  /** Full width and half width, capitals and small letters are the same to a searcher. */
  static String plain(String text) {
    return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  static List<String> words(String asked) {
    return Arrays.stream(plain(asked).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The pairs within each of these, none across two; rare characters count as one. */
  static Set<String> of(Collection<String> texts) {
    Set<String> grams = new LinkedHashSet<>();
    for (String text : texts) {
      words(text).forEach(word -> addPairs(word, grams));
    }
    return grams;
  }

  private static void addPairs(String word, Set<String> grams) {
    int[] points = word.codePoints().toArray();
    for (int at = 0; at + 1 < points.length; at++) {
      grams.add(new String(points, at, 2));
    }
  }

  static boolean isTooShort(String word) {
    return word.codePointCount(0, word.length()) < 2;
  }
}
