package org.qingshen.evidence.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.qingshen.shared.Text;

/** What a content is by its first bytes, and what a person calls that. */
final class MediaTypes {

  /** So much is looked at. */
  static final int PREFIX = 64 * 1024;

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-sh",
          "application/x-bat",
          "application/java-vm");
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "image/svg+xml");

  private MediaTypes() {}

  static String of(byte[] prefix) throws IOException {
    try (InputStream in = new ByteArrayInputStream(prefix)) {
      return TYPES.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  /** Whether it begins as ZIP does, Office files included. */
  static boolean isZip(byte[] prefix) {
    return prefix.length >= 4
        && prefix[0] == 'P'
        && prefix[1] == 'K'
        && ((prefix[2] == 3 && prefix[3] == 4) || (prefix[2] == 5 && prefix[3] == 6));
  }

  static boolean isProgram(String mediaType) {
    return PROGRAMS.contains(mediaType);
  }

  static Text label(String mediaType) {
    if (isProgram(mediaType)) {
      return Text.of("evidence.type.program");
    }
    if (PAGES.contains(mediaType)) {
      return Text.of("evidence.type.page");
    }
    if (mediaType.equals("text/plain")) {
      return Text.of("evidence.type.text");
    }
    if (mediaType.equals("application/x-tika-msoffice")) {
      return Text.of("evidence.type.msoffice");
    }
    return FileFormat.ofMediaType(mediaType)
        .map(FileFormat::label)
        .orElseGet(() -> Text.of("evidence.type.other", mediaType));
  }
}
