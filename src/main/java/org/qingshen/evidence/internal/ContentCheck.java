package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, and something we take. */
@Component
class ContentCheck {

  private final EvidenceSettings settings;

  ContentCheck(EvidenceSettings settings) {
    this.settings = settings;
  }

  /** The format its name claims, before anything of it is read. */
  FileFormat claimed(String name) throws UnfitFile {
    return FileFormat.ofName(name)
        .filter(settings.formats()::contains)
        .orElseThrow(() -> new UnfitFile(Text.of("evidence.upload.extension")));
  }

  /** The media type by content, which is that of the format claimed. */
  String mediaType(Path file, FileFormat claimed) throws IOException {
    byte[] prefix = prefix(file);
    if (MediaTypes.isZip(prefix)) {
      FileFormat found = new ArchiveCheck(settings, Files.size(file)).check(file);
      requireSame(claimed, found == claimed, found.label());
    } else {
      String found = MediaTypes.of(prefix);
      requireSame(claimed, found.equals(claimed.mediaType()), MediaTypes.label(found));
    }
    return claimed.mediaType();
  }

  private static byte[] prefix(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MediaTypes.PREFIX);
    }
  }

  private static void requireSame(FileFormat claimed, boolean same, Text found) throws UnfitFile {
    if (!same) {
      throw new UnfitFile(Text.of("evidence.upload.mismatch", claimed.label(), found));
    }
  }
}
