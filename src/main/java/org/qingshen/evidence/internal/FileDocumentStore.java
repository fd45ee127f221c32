package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshen.evidence.Sm3;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Contents as files of one directory, which several nodes may share. */
@Component
class FileDocumentStore implements DocumentStore {

  static final String INCOMING = "incoming-";

  /** Ends the name of a content that a sweep has moved aside to look at it again. */
  static final String ASIDE = ".swept";

  static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private static final Logger log = LoggerFactory.getLogger(FileDocumentStore.class);

  private static final int BUFFER = 64 * 1024;

  private final Path directory;

  /** A place that cannot be made is told at the start, not at the first upload. */
  FileDocumentStore(EvidenceSettings settings) throws IOException {
    this.directory = Files.createDirectories(settings.directory());
  }

  @Override
  public Incoming receive(InputStream content, long limit) throws IOException {
    Path file = incoming();
    try {
      Sm3 sm3 = new Sm3();
      long size = copy(content, limit, file, sm3);
      return new IncomingFile(file, size, sm3.hex());
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** On the same file system as its place, or the move would not be atomic. */
  private Path incoming() throws StoreFailed {
    try {
      return Files.createTempFile(directory, INCOMING, ".part");
    } catch (IOException e) {
      throw new StoreFailed(e);
    }
  }

  /** What fails while writing is the store's fault; what fails while reading, the sender's. */
  private long copy(InputStream content, long limit, Path file, Sm3 sm3) throws IOException {
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
      force(out);
    }
    return size;
  }

  private void writeAll(FileChannel out, ByteBuffer bytes) throws StoreFailed {
    try {
      while (bytes.hasRemaining()) {
        write(out, bytes);
      }
    } catch (IOException e) {
      throw new StoreFailed(e);
    }
  }

  /** Where a test makes the disk full. */
  void write(FileChannel out, ByteBuffer bytes) throws IOException {
    out.write(bytes);
  }

  private static void force(FileChannel out) throws StoreFailed {
    try {
      out.force(true);
    } catch (IOException e) {
      throw new StoreFailed(e);
    }
  }

  /** For a moment a sweep may hold a content aside, also one that was uploaded just now. */
  @Override
  public InputStream open(String digest) throws IOException {
    Path place = place(digest);
    for (Path at : List.of(place, place.resolveSibling(digest + ASIDE))) {
      try {
        return Files.newInputStream(at);
      } catch (NoSuchFileException e) {
        log.debug("Not at {}", at);
      }
    }
    return Files.newInputStream(place);
  }

  Path directory() {
    return directory;
  }

  Path place(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
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
      try {
        Path place = place(digest);
        Files.createDirectories(place.getParent());
        Files.move(
            file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
      } catch (IOException e) {
        throw new StoreFailed(e);
      }
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
