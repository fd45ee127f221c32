package org.qingshen.evidence.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.qingshen.shared.Text;

/** How much an archive may still unpack to; counted while unpacking, never by what it declares. */
final class InflationBudget {

  private final int maxEntries;
  private final long maxBytes;
  private int entries;
  private long bytes;

  InflationBudget(EvidenceSettings settings, long compressed) {
    this.maxEntries = settings.maxEntries();
    this.maxBytes = Math.min(settings.maxInflated().toBytes(), compressed * settings.maxRatio());
  }

  void entry() throws UnfitFile {
    entries(++entries);
  }

  void entries(long count) throws UnfitFile {
    if (count > maxEntries) {
      throw new UnfitFile(Text.of("evidence.upload.archive.entries", String.valueOf(maxEntries)));
    }
  }

  InputStream counted(InputStream in) {
    return new Counted(in);
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws UnfitFile {
      bytes += read;
      if (bytes > maxBytes) {
        throw new UnfitFile(Text.of("evidence.upload.archive.bomb"));
      }
    }
  }
}
