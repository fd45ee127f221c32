package org.qingshen.letters.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.qingshen.letters.LetterKind;

/** Word files for tests: the shipped templates with something changed, or taken apart. */
public final class Docx {

  public static final String BODY = "word/document.xml";
  public static final String FOOTER = "word/footer1.xml";

  private Docx() {}

  public static byte[] shipped(LetterKind kind) {
    return Templates.shipped(kind);
  }

  /** The shipped template with its body's XML changed. */
  public static byte[] changed(LetterKind kind, UnaryOperator<String> change) {
    return changed(kind, BODY, change);
  }

  public static byte[] changed(LetterKind kind, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(shipped(kind));
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    parts.put(part, change.apply(xml).getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  public static byte[] with(LetterKind kind, String part, byte[] content) {
    Map<String, byte[]> parts = parts(shipped(kind));
    parts.put(part, content);
    return zip(parts);
  }

  /** A paragraph more at the beginning of the body. */
  public static byte[] saying(LetterKind kind, String text) {
    return changed(
        kind,
        xml -> xml.replace("<w:body>", "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
  }

  public static String text(byte[] docx) {
    try {
      return String.join("\n", WordFile.of(docx).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Map<String, byte[]> parts(byte[] zipped) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
