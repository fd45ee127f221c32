package org.qingshen.integrity.facts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Drawn scenes in place of photos, and parts of them. */
public final class Scenes {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;

  private Scenes() {}

  /** Another one for every seed: light above, dark below, as outdoors, and things in it. */
  public static BufferedImage scene(long seed) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    for (int y = 0; y < HEIGHT; y++) {
      int grey = 230 - y * 180 / HEIGHT;
      pen.setColor(new Color(grey, grey, grey));
      pen.fillRect(0, y, WIDTH, 1);
    }
    Random random = new Random(seed);
    for (int i = 0; i < 16; i++) {
      pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
      pen.fillRect(
          random.nextInt(WIDTH) - 20,
          random.nextInt(HEIGHT) - 20,
          20 + random.nextInt(90),
          20 + random.nextInt(70));
    }
    pen.dispose();
    return picture;
  }

  /** What is left of a picture without so much of its width and height, cut off left and top. */
  public static BufferedImage cut(BufferedImage picture, double share) {
    int x = (int) Math.round(picture.getWidth() * share);
    int y = (int) Math.round(picture.getHeight() * share);
    return picture.getSubimage(x, y, picture.getWidth() - x, picture.getHeight() - y);
  }

  public static BufferedImage resized(BufferedImage picture, double scale) {
    int width = (int) (picture.getWidth() * scale);
    int height = (int) (picture.getHeight() * scale);
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  public static PictureHash look(BufferedImage picture) {
    return PictureHash.of(picture).orElseThrow();
  }
}
