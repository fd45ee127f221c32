package org.qingshen.evidence.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.qingshen.evidence.CheckpointChannel;
import org.springframework.stereotype.Component;

/** Appends to a file, which other nodes may append to as well. */
@Component
class FolderChannel implements CheckpointChannel {

  static final String FILE = "checkpoints.jsonl";

  private final Path folder;

  FolderChannel(DeliverySettings settings) {
    this.folder = settings.folder();
  }

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public boolean configured() {
    return folder != null;
  }

  @Override
  public void deliver(long no, String line) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path file = folder.resolve(FILE);
    // Whoever may write the folder must not have other files written by a link.
    try (FileChannel out =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
        var lock = out.lock()) {
      String begin = endsALine(file, out.size()) ? "" : "\n";
      ByteBuffer bytes = ByteBuffer.wrap((begin + line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /** False where a node or the disk stopped in the middle of the last line. */
  private static boolean endsALine(Path file, long size) throws IOException {
    if (size == 0) {
      return true;
    }
    try (FileChannel in =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return in.read(last, size - 1) == 1 && last.get(0) == '\n';
    }
  }
}
