package org.qingshen.integrity.facts;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture boiled down to a few mean grey values, each over its own share of the pixels. */
final class GreyGrid {

  /** More would hardly change the means, only take time: a photo has twelve million. */
  private static final int SAMPLES = 32;

  private final int columns;
  private final int rows;
  private final double[][] grey;

  private GreyGrid(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    grey = new double[rows][columns];
  }

  static GreyGrid of(BufferedImage picture, int columns, int rows) {
    var grid = new GreyGrid(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        grid.grey[row][column] = grid.mean(picture, row, column);
      }
    }
    return grid;
  }

  /** One bit for each pair of neighbours in a row. */
  long darkerToTheRight() {
    long bits = 0;
    for (double[] row : grey) {
      for (int column = 0; column < columns - 1; column++) {
        bits = bits << 1 | (row[column] > row[column + 1] ? 1 : 0);
      }
    }
    return bits;
  }

  /** One bit for each pair of neighbours in a column. */
  long darkerBelow() {
    long bits = 0;
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns; column++) {
        bits = bits << 1 | (grey[row][column] > grey[row + 1][column] ? 1 : 0);
      }
    }
    return bits;
  }

  /** Row by row, from 0 to 255. */
  int[] rounded() {
    return Arrays.stream(grey)
        .flatMapToDouble(Arrays::stream)
        .mapToInt(GreyGrid::rounded)
        .toArray();
  }

  private static int rounded(double value) {
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }

  double contrast() {
    double darkest = Double.MAX_VALUE;
    double brightest = 0;
    for (double[] row : grey) {
      for (double value : row) {
        darkest = Math.min(darkest, value);
        brightest = Math.max(brightest, value);
      }
    }
    return brightest - darkest;
  }

  private double mean(BufferedImage picture, int row, int column) {
    int left = column * picture.getWidth() / columns;
    int right = Math.max(left + 1, (column + 1) * picture.getWidth() / columns);
    int top = row * picture.getHeight() / rows;
    int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / rows);
    int across = Math.min(SAMPLES, right - left);
    int down = Math.min(SAMPLES, bottom - top);
    double sum = 0;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        sum +=
            grey(
                picture.getRGB(
                    left + x * (right - left) / across, top + y * (bottom - top) / down));
      }
    }
    return sum / (across * down);
  }

  /** Luma (ITU-R BT.601) over white, as a page shows it. */
  private static double grey(int argb) {
    double alpha = (argb >>> 24) / 255.0;
    double luma = 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
    return alpha * luma + (1 - alpha) * 255;
  }
}
