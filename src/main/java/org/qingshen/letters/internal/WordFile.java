package org.qingshen.letters.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file as its parts; whoever uploaded it was checked before it is opened here. */
final class WordFile {

  /** Parts whose tags are filled in. */
  private static final Pattern FILLED =
      Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

  private static final Pattern TEXT = Pattern.compile("word/[^/]+\\.xml");

  private final Map<String, byte[]> parts;

  private WordFile(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static WordFile of(byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return new WordFile(parts);
  }

  /** The same file with each tag in a run of its own. */
  byte[] withSeparateTags() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        boolean filled = FILLED.matcher(part.getKey()).matches();
        zip.write(filled ? separated(part.getValue()) : part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] separated(byte[] xml) throws IOException {
    Document document = WordXml.parse(xml);
    WordXml.all(document, "p").forEach(TagRuns::separate);
    return WordXml.write(document);
  }

  /** Paragraphs of body, headers and footers. */
  List<Element> paragraphs() throws IOException {
    return paragraphs(true);
  }

  /** Paragraphs of all else: footnotes, comments, which nobody fills in. */
  List<Element> otherParagraphs() throws IOException {
    return paragraphs(false);
  }

  private List<Element> paragraphs(boolean filled) throws IOException {
    List<Element> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey();
      if (TEXT.matcher(name).matches() && FILLED.matcher(name).matches() == filled) {
        found.addAll(WordXml.all(WordXml.parse(part.getValue()), "p"));
      }
    }
    return found;
  }

  /** What it says, one line a paragraph; empty ones are left out. */
  List<String> lines() throws IOException {
    return paragraphs().stream().map(WordXml::text).filter(text -> !text.isBlank()).toList();
  }
}
