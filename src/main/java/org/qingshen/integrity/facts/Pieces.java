package org.qingshen.integrity.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The pieces of a text by which it is recognised. */
final class Pieces {

  /** Characters of a piece: two Chinese words, about one English. */
  private static final int LENGTH = 4;

  private Pieces() {}

  /**
   * Full-width as half-width, small letters, every run of digits one {@code 0}, and neither blanks
   * nor punctuation: what is changed to make a copy look new.
   */
  static String normalise(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[\\p{Nd}.,]*\\p{Nd}", "0").replaceAll("[^\\p{L}0]", "");
  }

  static LongStream hashes(String plain) {
    return IntStream.rangeClosed(0, plain.length() - LENGTH)
        .mapToLong(at -> hash(plain, at))
        .distinct();
  }

  private static long hash(String plain, int at) {
    long hash = 0;
    for (int i = at; i < at + LENGTH; i++) {
      hash = hash << 16 | plain.charAt(i);
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on every other. */
  static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
