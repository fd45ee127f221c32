package org.qingshen.integrity.facts;

import java.util.Set;
import java.util.stream.Collectors;

/** A text at hand, to be compared with others at hand letter by letter. Made once for each text. */
public final class Wording {

  /** Pieces of the shorter text that the other has too, in percent; fewer are no rewording. */
  private static final int LEAST_PIECES = 20;

  /** Shorter texts must be the same. */
  private static final int LEAST_CHARACTERS = 30;

  private final String plain;
  private final Set<Long> pieces;

  private Wording(String plain) {
    this.plain = plain;
    this.pieces =
        plain.length() < LEAST_CHARACTERS
            ? Set.of()
            : Pieces.hashes(plain).boxed().collect(Collectors.toUnmodifiableSet());
  }

  public static Wording of(String text) {
    return new Wording(Pieces.normalise(text));
  }

  /**
   * Percent of the longer text that stands in the other in the same order (longest common
   * subsequence); 100 for the same text, 0 where one is short and not the same, or most of it is
   * not in the other.
   */
  public int percentOf(Wording other) {
    if (plain.equals(other.plain)) {
      return 100;
    }
    long common = pieces.stream().filter(other.pieces::contains).count();
    int least = Math.min(pieces.size(), other.pieces.size());
    if (least == 0 || common * 100 < (long) LEAST_PIECES * least) {
      return 0;
    }
    return common(other) * 100 / Math.max(plain.length(), other.plain.length());
  }

  private int common(Wording other) {
    int[] row = new int[other.plain.length() + 1];
    for (int i = 0; i < plain.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.plain.length(); j++) {
        int above = row[j + 1];
        row[j + 1] =
            plain.charAt(i) == other.plain.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.plain.length()];
  }
}
