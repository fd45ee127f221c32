package org.qingshen.forms.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** Brings typed text into the one form we keep. It is never interpreted, only stored and shown. */
final class Typed {

  private static final int SHOWN = 40;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int TO_ASCII = 0xFEE0;
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private Typed() {}

  /** Several lines: ends trimmed, NFC, line ends as {@code \n}. */
  static String text(String raw) {
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  /** One line: breaks and tabs, which come with pasting, count as a space. */
  static String line(String raw) {
    return text(raw).replaceAll("[\\n\\t]+", " ");
  }

  /** Numbers and codes: full-width forms as ASCII. Not NFKC, which would make 52 of 5². */
  static String halfWidth(String raw) {
    StringBuilder half = new StringBuilder(raw.length());
    raw.codePoints().map(Typed::half).forEach(half::appendCodePoint);
    return half.toString().strip();
  }

  private static int half(int c) {
    if (c == IDEOGRAPHIC_SPACE) {
      return ' ';
    }
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - TO_ASCII : c;
  }

  static String code(String raw) {
    return halfWidth(raw).toUpperCase(Locale.ROOT);
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The first character that no text may have: controls but line break and tab, half of a surrogate
   * pair, non-characters, and what turns the direction of writing (it hides what a name really
   * says).
   */
  static OptionalInt forbidden(String text) {
    return text.codePoints().filter(Typed::isForbidden).findFirst();
  }

  private static boolean isForbidden(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || surrogate || direction || (c & 0xFFFE) == 0xFFFE;
  }

  /** An answer short enough to stand in a sentence, without what no text may have. */
  static String shown(Object found) {
    String text = String.valueOf(found);
    String start =
        text.codePoints()
            .limit(SHOWN)
            .map(c -> isForbidden(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return length(text) > SHOWN ? start + "…" : start;
  }
}
