package org.qingshen.experts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** What a photo is by its content, and what must be said of it at once. */
@Component
class SurveyPictures {

  private static final int BUFFER = 64 * 1024;

  private final SurveyFieldMapper mapper;

  SurveyPictures(SurveyFieldMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param format {@code jpg} or {@code png}; null where it is no picture of ours
   * @param takenAt null where the camera says nothing
   */
  record Looked(String format, long size, String sha256, Instant takenAt) {}

  Looked look(InputStreamSource content) throws IOException {
    String format = format(content);
    Instant takenAt = null;
    if ("jpg".equals(format)) {
      try (InputStream in = content.getInputStream()) {
        takenAt =
            SurveyExif.takenAt(in)
                .map(local -> local.atZone(OfficeTime.ZONE).toInstant())
                .orElse(null);
      }
    }
    return digest(content, format, takenAt);
  }

  /** Both its beginning and its frame must be a picture's. */
  private static String format(InputStreamSource content) throws IOException {
    try (InputStream in = content.getInputStream();
        ImageInputStream image = new MemoryCacheImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String name = reader.getFormatName().toLowerCase(Locale.ROOT);
        try {
          reader.setInput(image, true, true);
          if (reader.getWidth(0) > 0 && name.matches("jpe?g|png")) {
            return name.equals("png") ? "png" : "jpg";
          }
        } finally {
          reader.dispose();
        }
      }
      return null;
    } catch (IOException | RuntimeException broken) {
      return null;
    }
  }

  private static Looked digest(InputStreamSource content, String format, Instant takenAt)
      throws IOException {
    try (InputStream in = content.getInputStream()) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
        size += read;
      }
      return new Looked(format, size, HexFormat.of().formatHex(sha256.digest()), takenAt);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new UncheckedIOException(new IOException(everyPlatformHasIt));
    }
  }

  /**
   * @param elsewhere whether the same content lies with files of another case
   */
  List<String> warnings(
      Looked looked, CaseId caseId, String survey, LocalDate visitOn, boolean elsewhere) {
    List<String> warnings = new ArrayList<>();
    if (elsewhere || mapper.countElsewhere(looked.sha256(), caseId) > 0) {
      warnings.add("OTHER_CASE");
    }
    if (mapper.countHere(looked.sha256(), survey) > 0) {
      warnings.add("SAME_CASE");
    }
    if (looked.takenAt() == null) {
      warnings.add("NO_TIME");
    } else if (OfficeTime.day(looked.takenAt()).isBefore(visitOn)) {
      warnings.add("BEFORE_VISIT");
    }
    return warnings;
  }
}
