package org.qingshen.integrity.facts;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture as {@value #SIDE} by {@value #SIDE} grey values, without what is slow in it: a bright
 * sky over dark ground is no likeness. Two are compared where one may be a part of the other.
 */
public final class PictureGrey {

  /** Strangers are less alike than this, in percent; asked for less, an answer says nothing. */
  public static final int LEAST = 70;

  private static final int SIDE = 16;
  private static final int ALL = SIDE * SIDE;
  private static final int DIGITS = 2;

  /** To every side of a value, for the mean that is set aside. */
  private static final int AROUND = 4;

  /**
   * What may be cut away of width and height; of each amount evenly, or all on one or two sides.
   */
  private static final double[] CUT = {0.04, 0.08, 0.12, 0.16};

  private static final double[] SIDES = {0.5, 0, 1};

  private final int[] grey;
  private final double[][] detail;
  private final double[] whole;

  private PictureGrey(int[] grey) {
    this.grey = grey;
    detail = detail(grey);
    whole = part(0, 0, 0);
  }

  static PictureGrey of(BufferedImage picture) {
    return new PictureGrey(GreyGrid.of(picture, SIDE, SIDE).rounded());
  }

  /**
   * Of {@link #stored()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PictureGrey parse(String stored) {
    if (stored.length() != ALL * DIGITS) {
      throw new IllegalArgumentException("A grid has " + ALL * DIGITS + " hexadecimal digits");
    }
    int[] grey = new int[ALL];
    for (int i = 0; i < ALL; i++) {
      grey[i] = Integer.parseInt(stored, i * DIGITS, (i + 1) * DIGITS, 16);
    }
    return new PictureGrey(grey);
  }

  /** 512 hexadecimal digits, row by row. */
  public String stored() {
    var text = new StringBuilder(ALL * DIGITS);
    for (int value : grey) {
      text.append(String.format("%02x", value));
    }
    return text.toString();
  }

  /**
   * Correlation in percent where they fit best, one of them cut by up to a sixth: 100 for the same
   * picture, less than {@link #LEAST} for strangers.
   */
  public int percentOf(PictureGrey other) {
    double best = correlation(whole, other.whole);
    for (double cut : CUT) {
      for (double left : SIDES) {
        for (double top : SIDES) {
          best = Math.max(best, correlation(whole, other.part(cut, cut * left, cut * top)));
          best = Math.max(best, correlation(part(cut, cut * left, cut * top), other.whole));
        }
      }
    }
    return (int) Math.floor(Math.max(0, best) * 100 + 1e-9);
  }

  /** The values less the mean around each. */
  private static double[][] detail(int[] grey) {
    double[][] detail = new double[SIDE][SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        detail[row][column] = grey[row * SIDE + column] - mean(grey, row, column);
      }
    }
    return detail;
  }

  private static double mean(int[] grey, int row, int column) {
    int sum = 0;
    int count = 0;
    for (int y = Math.max(0, row - AROUND); y <= Math.min(SIDE - 1, row + AROUND); y++) {
      for (int x = Math.max(0, column - AROUND); x <= Math.min(SIDE - 1, column + AROUND); x++) {
        sum += grey[y * SIDE + x];
        count++;
      }
    }
    return (double) sum / count;
  }

  /** What is left without so much of width and height, from there on, as wide as the whole. */
  private double[] part(double cut, double left, double top) {
    double[] part = new double[ALL];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        part[row * SIDE + column] = at(place(row, cut, top), place(column, cut, left));
      }
    }
    return part;
  }

  private static double place(int at, double cut, double from) {
    double place = (from + (1 - cut) * (at + 0.5) / SIDE) * SIDE - 0.5;
    return Math.max(0, Math.min(SIDE - 1, place));
  }

  private double at(double row, double column) {
    int y = Math.min(SIDE - 2, (int) row);
    int x = Math.min(SIDE - 2, (int) column);
    double down = row - y;
    double right = column - x;
    return (detail[y][x] * (1 - right) + detail[y][x + 1] * right) * (1 - down)
        + (detail[y + 1][x] * (1 - right) + detail[y + 1][x + 1] * right) * down;
  }

  /** 0 where one of them has no detail at all. */
  private static double correlation(double[] one, double[] other) {
    double mine = Arrays.stream(one).average().orElseThrow();
    double theirs = Arrays.stream(other).average().orElseThrow();
    double both = 0;
    double own = 0;
    double their = 0;
    for (int i = 0; i < one.length; i++) {
      both += (one[i] - mine) * (other[i] - theirs);
      own += (one[i] - mine) * (one[i] - mine);
      their += (other[i] - theirs) * (other[i] - theirs);
    }
    return own * their == 0 ? 0 : both / Math.sqrt(own * their);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureGrey that && Arrays.equals(grey, that.grey);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(grey);
  }
}
