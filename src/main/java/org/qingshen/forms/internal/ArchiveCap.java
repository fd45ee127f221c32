package org.qingshen.forms.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.qingshen.shared.Text;

/**
 * Whether a workbook is small enough to be read. It is inflated once, byte by byte counted, through
 * the same directory that the reader follows, so that the two cannot see different files.
 */
final class ArchiveCap {

  static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final long MOST_INFLATED = 200L * 1024 * 1024;
  private static final int MOST_RATIO = 200;
  // Small parts of honest files compress well too.
  private static final long RATIO_FROM = 1024L * 1024;
  private static final int MOST_ENTRIES = 500;
  private static final Text NOT_XLSX = Text.of("forms.import.not-xlsx");
  private static final Text BOMB = Text.of("forms.import.inflates");

  private ArchiveCap() {}

  static Optional<Text> fault(byte[] file) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      var entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        return Optional.of(BOMB);
      }
      long total = 0;
      for (ZipArchiveEntry entry : entries) {
        total += inflated(zip, entry, MOST_INFLATED - total);
        if (total > MOST_INFLATED || (total > RATIO_FROM && total / MOST_RATIO > file.length)) {
          return Optional.of(BOMB);
        }
      }
      boolean workbook = zip.getEntry("xl/workbook.xml") != null;
      return workbook ? Optional.empty() : Optional.of(NOT_XLSX);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(NOT_XLSX);
    }
  }

  /** Its size, read no further than the first byte too many. */
  private static long inflated(ZipFile zip, ZipArchiveEntry entry, long allowed)
      throws IOException {
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (InputStream content = zip.getInputStream(entry)) {
      for (int n = content.read(buffer); n >= 0 && size <= allowed; n = content.read(buffer)) {
        size += n;
      }
    }
    return size;
  }
}
