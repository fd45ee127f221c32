package org.qingshen.evidence.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Formats we can tell by their content. */
enum FileFormat {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final List<String> extensions;

  FileFormat(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<FileFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }

  /** By the end of a name; empty where it has none or another. */
  static Optional<FileFormat> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.indexOf('.') >= 0 && format.extensions.contains(extension))
        .findFirst();
  }

  /**
   * The Office format whose main part this list of content types ({@code [Content_Types].xml})
   * names.
   */
  static Optional<FileFormat> ofContentTypes(String contentTypes) {
    return List.of(DOCX, XLSX, PPTX).stream()
        .filter(format -> contentTypes.contains(format.mediaType + ".main+xml"))
        .findFirst();
  }

  Text label() {
    return Text.of("evidence.type." + name().toLowerCase(Locale.ROOT));
  }
}
