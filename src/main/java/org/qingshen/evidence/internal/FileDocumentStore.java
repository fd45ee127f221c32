package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.qingshen.evidence.Sm3;
import org.springframework.stereotype.Component;

/** Contents as files of one directory, which several nodes may share. */
@Component
class FileDocumentStore implements DocumentStore {

  private static final int BUFFER = 64 * 1024;

  private final Path directory;

  /** A place that cannot be made is told at the start, not at the first upload. */
  FileDocumentStore(EvidenceSettings settings) throws IOException {
    this.directory = Files.createDirectories(settings.directory());
  }

  @Override
  public Incoming receive(InputStream content, long limit) throws IOException {
    // On the same file system as its place, or the move would not be atomic.
    Path file = Files.createTempFile(directory, "incoming-", ".part");
    try {
      Sm3 sm3 = new Sm3();
      long size = copy(content, limit, file, sm3);
      return new IncomingFile(file, size, sm3.hex());
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static long copy(InputStream content, long limit, Path file, Sm3 sm3) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (size <= limit) {
        int read = content.read(buffer, 0, (int) Math.min(BUFFER, limit + 1 - size));
        if (read < 0) {
          break;
        }
        sm3.update(buffer, read);
        writeAll(out, ByteBuffer.wrap(buffer, 0, read));
        size += read;
      }
      out.force(true);
    }
    return size;
  }

  private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  @Override
  public InputStream open(String digest) throws IOException {
    return Files.newInputStream(place(digest));
  }

  private Path place(String digest) {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("A digest has 64 hexadecimal digits");
    }
    return directory
        .resolve(digest.substring(0, 2))
        .resolve(digest.substring(2, 4))
        .resolve(digest);
  }

  private final class IncomingFile implements Incoming {

    private final Path file;
    private final long size;
    private final String digest;

    IncomingFile(Path file, long size, String digest) {
      this.file = file;
      this.size = size;
      this.digest = digest;
    }

    @Override
    public Path file() {
      return file;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public String digest() {
      return digest;
    }

    /** Replaces a file of the same digest: it has the same bytes, or was damaged. */
    @Override
    public void keep() throws IOException {
      Path place = place(digest);
      Files.createDirectories(place.getParent());
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(place.getParent());
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** Makes the new name survive a power cut, where the system can do that to a directory. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
