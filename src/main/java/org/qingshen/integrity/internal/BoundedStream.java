package org.qingshen.integrity.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Ends with an exception after so many bytes or so long: a hostile file holds up nobody. */
final class BoundedStream extends FilterInputStream {

  private final long until;
  private long left;

  BoundedStream(InputStream in, long bytes, Duration time) {
    super(in);
    this.left = bytes;
    this.until = System.nanoTime() + time.toNanos();
  }

  @Override
  public int read() throws IOException {
    check(1);
    int read = super.read();
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    check(1);
    int read = super.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    check(0);
    long skipped = super.skip(Math.min(bytes, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int wanted) throws IOException {
    if (left < wanted || System.nanoTime() - until > 0) {
      throw new IOException("Larger or slower than what is read of a file");
    }
  }
}
