package org.qingshen.evidence.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.qingshen.shared.Text;

/** Asks a ZIP how many entries it has before anything reads its directory into memory. */
final class ZipDirectory {

  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int ENTRY_LENGTH = 46;

  private ZipDirectory() {}

  /** The number it claims, or the least that a directory of that size could hold. */
  static long entries(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long start = Math.max(0, channel.size() - LENGTH - MAX_COMMENT);
      ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - start));
      tail.order(ByteOrder.LITTLE_ENDIAN);
      while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {
        continue;
      }
      return entries(tail);
    }
  }

  private static long entries(ByteBuffer tail) throws UnfitFile {
    for (int at = tail.limit() - LENGTH; at >= 0; at--) {
      int comment = tail.getInt(at) == SIGNATURE ? tail.getShort(at + 20) & 0xffff : -1;
      if (comment == tail.limit() - at - LENGTH) {
        long claimed = tail.getShort(at + 10) & 0xffff;
        long size = tail.getInt(at + 12) & 0xffffffffL;
        // 64 KB of name, extra and comment each: more cannot be meant.
        return Math.max(claimed, size / (ENTRY_LENGTH + 3L * MAX_COMMENT));
      }
    }
    throw new UnfitFile(Text.of("evidence.upload.archive.unreadable"));
  }
}
