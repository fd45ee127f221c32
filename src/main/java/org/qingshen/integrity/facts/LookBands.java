package org.qingshen.integrity.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Eight eighths of a look as keys of an index. Two looks at most {@value #REACH} bits apart have an
 * eighth in which they differ in one bit at most: sixteen bits would be needed for two in each. So
 * one looks for each eighth as it is, and with each of its bits turned. Of those twenty bits apart
 * nine in ten are found, and some strangers: what is found is to be confirmed.
 */
public final class LookBands {

  /** Beyond it the index may miss one. */
  static final int REACH = 15;

  private static final int BANDS = 4;
  private static final int WIDTH = 16;

  private LookBands() {}

  /** Under which one look is kept. */
  public static List<Integer> kept(PictureHash look) {
    List<Integer> keys = new ArrayList<>();
    for (int band = 0; band < 2 * BANDS; band++) {
      keys.add(key(look, band));
    }
    return keys;
  }

  /** Under which a picture is sought, as a whole and as its middle: the other may be the part. */
  public static List<Integer> soughtAll(PictureHash picture) {
    return picture.looks().stream().flatMap(look -> sought(look).stream()).distinct().toList();
  }

  /** Under which all looks within reach of one are found. */
  static List<Integer> sought(PictureHash look) {
    List<Integer> keys = new ArrayList<>();
    for (int band = 0; band < 2 * BANDS; band++) {
      int key = key(look, band);
      keys.add(key);
      for (int bit = 0; bit < WIDTH; bit++) {
        keys.add(key ^ 1 << bit);
      }
    }
    return keys;
  }

  private static int key(PictureHash look, int band) {
    long half = band < BANDS ? look.bits() : look.down();
    return band << WIDTH | (int) (half >>> band % BANDS * WIDTH & 0xFFFF);
  }
}
