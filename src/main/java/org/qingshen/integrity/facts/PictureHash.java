package org.qingshen.integrity.facts;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 128 bits that stay nearly the same when a picture is saved again or resized, and the same of its
 * middle, for it may be cropped.
 *
 * @param bits a difference hash (dHash) over 9 by 8 grey values, row by row
 * @param down the same over 8 by 9 values, from top to bottom
 * @param cropped of the picture without its edges; empty where that is not known
 */
public record PictureHash(long bits, long down, List<PictureHash> cropped) {

  /** Raised whenever the same picture may get other bits: hashes of two versions do not compare. */
  public static final int VERSION = 2;

  private static final int LONG = 9;
  private static final int SHORT = 8;

  /** Of width and height, half of it at each side. */
  private static final double[] EDGES = {0.05, 0.1};

  /** Of 64; what has fewer ones or fewer zeros is a flat page or a plain gradient. */
  private static final int LEAST_DETAIL = 8;

  /** Grey levels, of 255, between the darkest and the brightest of the 72 fields. */
  private static final int LEAST_CONTRAST = 6;

  public PictureHash {
    cropped = List.copyOf(cropped);
  }

  /** Of rows alone. */
  public PictureHash(long bits) {
    this(bits, 0, List.of());
  }

  /**
   * The hash of a picture; empty for one that is too small or too flat to be told from others, such
   * as a blank page.
   */
  public static Optional<PictureHash> of(BufferedImage picture) {
    List<PictureHash> cropped = new ArrayList<>();
    for (double edge : EDGES) {
      look(inner(picture, edge), List.of()).ifPresent(cropped::add);
    }
    return look(picture, cropped);
  }

  private static Optional<PictureHash> look(BufferedImage picture, List<PictureHash> cropped) {
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
        : Optional.of(
            new PictureHash(bits, GreyGrid.of(picture, SHORT, LONG).darkerBelow(), cropped));
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

  /**
   * In how many bits this whole picture differs from another or from its middle, whichever is
   * nearer: 0 for alike, about 64 for strangers.
   */
  public int distance(PictureHash other) {
    return other.looks().stream()
        .mapToInt(look -> Long.bitCount(bits ^ look.bits) + Long.bitCount(down ^ look.down))
        .min()
        .orElseThrow();
  }
}
