package org.qingshen.experts.internal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a JPEG was taken, as its camera says: DateTimeOriginal of EXIF (CIPA DC-008), or else
 * DateTime. Nothing else of the file is read, and nothing in it is believed to be well-formed.
 */
final class SurveyExif {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int START = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int DATE_TIME = 0x0132;
  private static final int EXIF_DIRECTORY = 0x8769;
  private static final int DATE_TIME_ORIGINAL = 0x9003;
  private static final int ENTRY = 12;
  private static final int LENGTH = 19;

  private SurveyExif() {}

  /** By the camera's own clock, which knows no zone; empty where it says nothing. */
  static Optional<LocalDateTime> takenAt(InputStream picture) throws IOException {
    DataInputStream in = new DataInputStream(picture);
    try {
      if (in.readUnsignedShort() != START) {
        return Optional.empty();
      }
      for (int marker = in.readUnsignedShort(); isSegment(marker); ) {
        byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
        if (marker == APP1 && isExif(segment)) {
          return read(segment);
        }
        marker = in.readUnsignedShort();
      }
      return Optional.empty();
    } catch (EOFException endsEarly) {
      return Optional.empty();
    }
  }

  private static boolean isSegment(int marker) {
    return marker > 0xFF00 && marker < 0xFFFF && marker != SCAN;
  }

  private static boolean isExif(byte[] segment) {
    return segment.length > EXIF.length && Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length));
  }

  private static Optional<LocalDateTime> read(byte[] segment) {
    try {
      ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int first = tiff.getInt(4);
      int exif = find(tiff, first, EXIF_DIRECTORY);
      int original = exif < 0 ? -1 : find(tiff, tiff.getInt(exif), DATE_TIME_ORIGINAL);
      int at = original < 0 ? find(tiff, first, DATE_TIME) : original;
      return at < 0 ? Optional.empty() : Optional.of(date(tiff, tiff.getInt(at)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException unreadable) {
      return Optional.empty();
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

  private static LocalDateTime date(ByteBuffer tiff, int at) {
    byte[] text = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      text[i] = tiff.get(at + i);
    }
    return LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), FORMAT);
  }
}
