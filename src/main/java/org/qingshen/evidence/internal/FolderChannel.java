package org.qingshen.evidence.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    Files.createDirectories(folder);
    try (FileChannel out =
            FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var lock = out.lock()) {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }
}
