package org.qingshen.integrity.internal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.qingshen.shared.OfficeTime;

/**
 * What a JPEG says of itself: EXIF (CIPA DC-008) DateTimeOriginal as when it was taken, DateTime as
 * when it was changed, Software. Nothing in it is believed to be well-formed.
 */
final class ExifWords {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int START = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int SOFTWARE = 0x0131;
  private static final int DATE_TIME = 0x0132;
  private static final int EXIF_DIRECTORY = 0x8769;
  private static final int DATE_TIME_ORIGINAL = 0x9003;
  private static final int ENTRY = 12;
  private static final int DATE_LENGTH = 19;
  private static final int SHORT_TEXT = 4;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_SEGMENTS = 64;

  private ExifWords() {}

  static FileWords of(InputStream picture) throws IOException {
    DataInputStream in = new DataInputStream(picture);
    try {
      if (in.readUnsignedShort() != START) {
        return FileWords.NONE;
      }
      int marker = in.readUnsignedShort();
      for (int segment = 0; segment < MOST_SEGMENTS && isSegment(marker); segment++) {
        byte[] content = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
        if (marker == APP1 && isExif(content)) {
          return read(content);
        }
        marker = in.readUnsignedShort();
      }
      return FileWords.NONE;
    } catch (EOFException endsEarly) {
      return FileWords.NONE;
    }
  }

  private static boolean isSegment(int marker) {
    return marker > 0xFF00 && marker < 0xFFFF && marker != SCAN;
  }

  private static boolean isExif(byte[] segment) {
    return segment.length > EXIF.length && Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length));
  }

  private static FileWords read(byte[] segment) {
    ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int first = tiff.getInt(4);
      int exif = find(tiff, first, EXIF_DIRECTORY);
      int taken = exif < 0 ? -1 : find(tiff, tiff.getInt(exif), DATE_TIME_ORIGINAL);
      int changed = find(tiff, first, DATE_TIME);
      int software = find(tiff, first, SOFTWARE);
      return new FileWords(date(tiff, taken), date(tiff, changed), text(tiff, software));
    } catch (BufferUnderflowException | IndexOutOfBoundsException unreadable) {
      return FileWords.NONE;
    }
  }

  /** Where the value of that tag stands in the directory; negative for none. */
  private static int find(ByteBuffer tiff, int directory, int tag) {
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(at)) == tag) {
        return at + 8;
      }
    }
    return -1;
  }

  /** A camera's clock knows no zone; it is read as the office's. */
  private static Instant date(ByteBuffer tiff, int at) {
    if (at < 0) {
      return null;
    }
    try {
      String text = ascii(tiff, tiff.getInt(at), DATE_LENGTH);
      return LocalDateTime.parse(text, FORMAT).atZone(OfficeTime.ZONE).toInstant();
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static String text(ByteBuffer tiff, int at) {
    if (at < 0) {
      return "";
    }
    int length = Math.max(0, Math.min(tiff.getInt(at - 4), LONGEST_TEXT));
    return ascii(tiff, length <= SHORT_TEXT ? at : tiff.getInt(at), length).replace("\0", "");
  }

  private static String ascii(ByteBuffer tiff, int at, int length) {
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = tiff.get(at + i);
    }
    return new String(text, StandardCharsets.US_ASCII);
  }
}
