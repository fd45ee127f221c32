package org.qingshen.evidence.internal;

import org.qingshen.shared.Text;

/** What a file may be called. */
final class FileName {

  private static final int MAX_CHARACTERS = 120;
  private static final int MAX_STORED = 200;

  private FileName() {}

  /** The name without white space around it. Rare characters such as 𠮷 and 䶮 stay. */
  static String check(String given) throws UnfitFile {
    String name = given == null ? "" : given.strip();
    if (name.isEmpty()) {
      throw new UnfitFile(Text.of("evidence.upload.name.missing"));
    }
    if (name.codePointCount(0, name.length()) > MAX_CHARACTERS || name.length() > MAX_STORED) {
      throw new UnfitFile(Text.of("evidence.upload.name.long", String.valueOf(MAX_CHARACTERS)));
    }
    if (!name.codePoints().allMatch(FileName::harmless) || name.startsWith("..")) {
      throw new UnfitFile(Text.of("evidence.upload.name.characters"));
    }
    return name;
  }

  /** Neither part of a path nor invisible: a turned reading direction makes gpj.exe of exe.jpg. */
  private static boolean harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> character != '/' && character != '\\' && character != ':';
    };
  }
}
