package org.qingshen.integrity.rules;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Drawn scenes in place of photos, and what people do to a photo to use it again. */
final class CorpusPictures {

  private CorpusPictures() {}

  static BufferedImage scene(Random random) {
    BufferedImage picture = new BufferedImage(240, 180, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setPaint(
        new GradientPaint(
            random.nextInt(240), 0, colour(random), random.nextInt(240), 180, colour(random)));
    pen.fillRect(0, 0, 240, 180);
    for (int i = 0; i < 8 + random.nextInt(10); i++) {
      pen.setColor(colour(random));
      int x = random.nextInt(220) - 20;
      int y = random.nextInt(160) - 20;
      int width = 15 + random.nextInt(110);
      int height = 15 + random.nextInt(90);
      if (random.nextBoolean()) {
        pen.fillRect(x, y, width, height);
      } else {
        pen.fillOval(x, y, width, height);
      }
    }
    pen.dispose();
    for (int i = 0; i < 4_000; i++) {
      picture.setRGB(random.nextInt(240), random.nextInt(180), colour(random).getRGB());
    }
    return picture;
  }

  private static Color colour(Random random) {
    return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  static BufferedImage resized(BufferedImage picture, double scale) {
    int width = (int) (picture.getWidth() * scale);
    int height = (int) (picture.getHeight() * scale);
    return drawn(picture, width, height, 0);
  }

  /** Without that share of its width and height at the edges. */
  static BufferedImage cropped(BufferedImage picture, double share) {
    int x = (int) (picture.getWidth() * share / 2);
    int y = (int) (picture.getHeight() * share / 2);
    return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
  }

  static BufferedImage mirrored(BufferedImage picture) {
    return drawn(picture, -picture.getWidth(), picture.getHeight(), picture.getWidth());
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height, int from) {
    BufferedImage drawn = new BufferedImage(Math.abs(width), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, from, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  /**
   * Written as JPEG and read again.
   *
   * @param quality from 0 to 1
   */
  static BufferedImage resaved(BufferedImage picture, float quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
      out.flush();
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
