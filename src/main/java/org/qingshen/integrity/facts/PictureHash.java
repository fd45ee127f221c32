package org.qingshen.integrity.facts;

/**
 * 64 bits that stay nearly the same when a picture is saved again, resized or slightly cropped.
 *
 * @param bits a difference hash (dHash) over 9 by 8 grey values, row by row
 */
public record PictureHash(long bits) {

  /** In how many bits two pictures differ: 0 for alike, about 32 for strangers. */
  public int distance(PictureHash other) {
    return Long.bitCount(bits ^ other.bits);
  }
}
