package org.qingshen.integrity.facts;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a picture is recognised: 128 bits that stay nearly the same when it is saved again or
 * resized, the same of its middle, for it may be cropped, by which it is found; and its grey
 * values, by which what was found is confirmed.
 *
 * @param bits a difference hash (dHash) over 9 by 8 grey values, row by row
 * @param down the same over 8 by 9 values, from top to bottom
 * @param cropped of the picture without its edges; empty where that is not known
 * @param grey null for a middle: it is confirmed by the whole
 */
public record PictureHash(long bits, long down, List<PictureHash> cropped, PictureGrey grey) {

  /** Raised whenever the same picture may get other bits: hashes of two versions do not compare. */
  public static final int VERSION = 3;

  private static final int LONG = 9;
  private static final int SHORT = 8;

  /** Of width and height, half of it at each side. */
  private static final double[] EDGES = {0.05, 0.1};

  /** Of 64; what has fewer ones or fewer zeros is a flat page or a plain gradient. */
  private static final int LEAST_DETAIL = 8;

  /** Bits; of parts saved badly one in a thousand is further away, of strangers nearly all are. */
  private static final int NEAR = 36;

  /** Grey levels, of 255, between the darkest and the brightest of the 72 fields. */
  private static final int LEAST_CONTRAST = 6;

  public PictureHash {
    cropped = List.copyOf(cropped);
  }

  /** Of the middle of one. */
  public PictureHash(long bits, long down) {
    this(bits, down, List.of(), null);
  }

  /**
   * The hash of a picture; empty for one that is too small or too flat to be told from others, such
   * as a blank page.
   */
  public static Optional<PictureHash> of(BufferedImage picture) {
    List<PictureHash> cropped = new ArrayList<>();
    for (double edge : EDGES) {
      look(inner(picture, edge)).ifPresent(cropped::add);
    }
    return look(picture)
        .map(it -> new PictureHash(it.bits, it.down, cropped, PictureGrey.of(picture)));
  }

  private static Optional<PictureHash> look(BufferedImage picture) {
    if (picture.getWidth() < LONG || picture.getHeight() < LONG) {
      return Optional.empty();
    }
    var rows = GreyGrid.of(picture, LONG, SHORT);
    if (rows.contrast() < LEAST_CONTRAST) {
      return Optional.empty();
    }
    long bits = rows.darkerToTheRight();
    int ones = Long.bitCount(bits);
    return ones < LEAST_DETAIL || ones > Long.SIZE - LEAST_DETAIL
        ? Optional.empty()
        : Optional.of(new PictureHash(bits, GreyGrid.of(picture, SHORT, LONG).darkerBelow()));
  }

  private static BufferedImage inner(BufferedImage picture, double edge) {
    int x = (int) (picture.getWidth() * edge / 2);
    int y = (int) (picture.getHeight() * edge / 2);
    return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
  }

  /** The whole, then the middle. */
  public List<PictureHash> looks() {
    return Stream.concat(Stream.of(this), cropped.stream()).toList();
  }

  /** Whether one of its looks is near one of the other's: worth a comparison of grey values. */
  public boolean near(PictureHash other) {
    return looks().stream()
        .anyMatch(look -> other.looks().stream().anyMatch(it -> look.distance(it) <= NEAR));
  }

  /** In how many bits two looks differ: 0 for alike, about 64 for strangers. */
  int distance(PictureHash other) {
    return Long.bitCount(bits ^ other.bits) + Long.bitCount(down ^ other.down);
  }

  /**
   * How alike two whole pictures are, in percent, one perhaps a part of the other: see {@link
   * PictureGrey#percentOf}. 0 where the grey values of one are not known.
   */
  public int percentOf(PictureHash other) {
    return grey == null || other.grey == null ? 0 : grey.percentOf(other.grey);
  }
}
