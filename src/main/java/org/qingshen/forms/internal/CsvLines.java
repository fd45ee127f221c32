package org.qingshen.forms.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.forms.SheetReader.Line;

/**
 * Lines of a CSV file: commas, cells in quotes where they hold commas, quotes or breaks (RFC 4180).
 */
final class CsvLines {

  private static final char MARK = '\uFEFF';

  private final String text;
  private int at;
  private int lineNumber = 1;

  private CsvLines(String text) {
    this.text = text;
  }

  static List<Line> of(byte[] file) {
    String text = decoded(file);
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return new CsvLines(marked ? text.substring(1) : text).lines();
  }

  /** What Chinese Excel writes is GB 18030, where it is not UTF-8. */
  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, Charset.forName("GB18030"));
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    while (at < text.length()) {
      int number = lineNumber;
      lines.add(new Line(number, line()));
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell().strip());
      if (at >= text.length()) {
        return cells;
      }
      char end = text.charAt(at++);
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      if (end != ',') {
        lineNumber++;
        return cells;
      }
    }
  }

  /** Up to the comma or break that ends it. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean twice = quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
      if (twice) {
        cell.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        break;
      } else {
        lineNumber += c == '\n' ? 1 : 0;
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
