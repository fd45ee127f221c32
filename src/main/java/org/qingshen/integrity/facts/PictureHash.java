package org.qingshen.integrity.facts;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * 64 bits that stay nearly the same when a picture is saved again, resized or slightly cropped.
 *
 * @param bits a difference hash (dHash) over 9 by 8 grey values, row by row
 */
public record PictureHash(long bits) {

  /** Raised whenever the same picture may get other bits: hashes of two versions do not compare. */
  public static final int VERSION = 1;

  /** Of 64; what has fewer ones or fewer zeros is a flat page or a plain gradient. */
  private static final int LEAST_DETAIL = 8;

  /** Grey levels, of 255, between the darkest and the brightest of the 72 fields. */
  private static final int LEAST_CONTRAST = 6;

  /**
   * The hash of a picture; empty for one that is too small or too flat to be told from others, such
   * as a blank page.
   */
  public static Optional<PictureHash> of(BufferedImage picture) {
    if (picture.getWidth() < GreyGrid.COLUMNS || picture.getHeight() < GreyGrid.ROWS) {
      return Optional.empty();
    }
    var grid = GreyGrid.of(picture);
    if (grid.contrast() < LEAST_CONTRAST) {
      return Optional.empty();
    }
    long bits = grid.differences();
    int ones = Long.bitCount(bits);
    return ones < LEAST_DETAIL || ones > Long.SIZE - LEAST_DETAIL
        ? Optional.empty()
        : Optional.of(new PictureHash(bits));
  }

  /** In how many bits two pictures differ: 0 for alike, about 32 for strangers. */
  public int distance(PictureHash other) {
    return Long.bitCount(bits ^ other.bits);
  }
}
