package org.qingshen.forms.ui;

import java.util.Locale;
import java.util.Map;

/** Sizes and types of files as people read them. */
final class Sizes {

  private static final double STEP = 1024;
  private static final Map<String, String> TYPES =
      Map.of(
          "application/pdf", "PDF",
          "application/msword", "DOC",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
          "application/vnd.ms-excel", "XLS",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX",
          "text/plain", "TXT");

  private Sizes() {}

  static String of(long bytes) {
    if (bytes < STEP) {
      return bytes + " B";
    }
    if (bytes < STEP * STEP) {
      return oneDigit(bytes / STEP) + " KB";
    }
    return oneDigit(bytes / STEP / STEP) + " MB";
  }

  private static String oneDigit(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String type(String mediaType) {
    String last = mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    return TYPES.getOrDefault(mediaType, last);
  }
}
