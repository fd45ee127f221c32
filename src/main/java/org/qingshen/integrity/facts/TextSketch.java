package org.qingshen.integrity.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of a text to recognise it when it comes again, changed a little: the least of
 * {@value #VALUES} hashes over its pieces of characters (MinHash). It says nothing of the text
 * itself.
 */
public final class TextSketch {

  /** Raised whenever the same text may get another sketch: two versions do not compare. */
  public static final int VERSION = 2;

  /** Shorter texts are alike by chance and have no sketch. */
  public static final int LEAST_CHARACTERS = 60;

  static final int VALUES = 512;
  private static final int ROWS_OF_BAND = 3;

  /** More keys would only find texts that are less alike than any rule asks for. */
  private static final int BANDS = 64;

  private final int[] values;

  private TextSketch(int[] values) {
    this.values = values;
  }

  /** Null where the text is too short once width, punctuation and figures are set aside. */
  public static TextSketch of(String text) {
    String plain = Pieces.normalise(text);
    if (plain.length() < LEAST_CHARACTERS) {
      return null;
    }
    int[] least = new int[VALUES];
    Arrays.fill(least, Integer.MAX_VALUE);
    Pieces.hashes(plain).forEach(piece -> take(least, piece));
    return new TextSketch(least);
  }

  /** Of {@link #stored()}. */
  public static TextSketch parse(String stored) {
    if (stored.length() != VALUES * 8) {
      throw new IllegalArgumentException("A sketch has " + VALUES * 8 + " hexadecimal digits");
    }
    int[] values = new int[VALUES];
    for (int i = 0; i < VALUES; i++) {
      values[i] = Integer.parseUnsignedInt(stored, i * 8, i * 8 + 8, 16);
    }
    return new TextSketch(values);
  }

  /** 4,096 hexadecimal digits. */
  public String stored() {
    var text = new StringBuilder(VALUES * 8);
    for (int value : values) {
      text.append(String.format("%08x", value));
    }
    return text.toString();
  }

  /**
   * Keys for an index, of three values each: two texts that share 45 % of their pieces share a key
   * with a probability above 0.99, two that share 5 % with one of 0.01. Each key holds the number
   * of its band, so that they need no column of their own.
   */
  public List<Long> bands() {
    var keys = new ArrayList<Long>();
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS_OF_BAND; row++) {
        key = Pieces.mix(key * 31 + values[band * ROWS_OF_BAND + row]);
      }
      keys.add(key);
    }
    return List.copyOf(keys);
  }

  /** About the share of pieces that both have, of all pieces of either, from 0 to 1. */
  public double likeness(TextSketch other) {
    int same = 0;
    for (int i = 0; i < VALUES; i++) {
      same += values[i] == other.values[i] ? 1 : 0;
    }
    return (double) same / VALUES;
  }

  private static void take(int[] least, long piece) {
    for (int i = 0; i < VALUES; i++) {
      int hash = (int) (Pieces.mix(piece + i * 0x9E3779B97F4A7C15L) >>> 33);
      least[i] = Math.min(least[i], hash);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
