package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.PictureHash;

/**
 * Four quarters of a look as keys of an index. Two looks at most {@value #REACH} bits apart have a
 * quarter in which they differ in one bit at most: eight bits would be needed for two in each. So
 * one looks for each quarter as it is, and with each of its bits turned.
 */
final class LookBands {

  /** Beyond it the index may miss one. */
  static final int REACH = 7;

  private static final int BANDS = 4;
  private static final int WIDTH = 16;

  private LookBands() {}

  /** Under which a look is kept. */
  static List<Integer> kept(PictureHash look) {
    List<Integer> keys = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      keys.add(key(look, band));
    }
    return keys;
  }

  /** Under which all looks within reach are found. */
  static List<Integer> sought(PictureHash look) {
    List<Integer> keys = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int key = key(look, band);
      keys.add(key);
      for (int bit = 0; bit < WIDTH; bit++) {
        keys.add(key ^ 1 << bit);
      }
    }
    return keys;
  }

  private static int key(PictureHash look, int band) {
    return band << WIDTH | (int) (look.bits() >>> band * WIDTH & 0xFFFF);
  }
}
