package org.qingshen.shared;

import com.github.f4b6a3.ulid.UlidCreator;

/** Identifiers of rows: 26 characters that sort by the time they were made. */
public final class Ids {

  private static final int MAX_LENGTH = 40;

  private Ids() {}

  public static String next() {
    return UlidCreator.getMonotonicUlid().toString();
  }

  static void check(String type, String value) {
    if (value == null || !value.matches("[0-9A-Za-z-]{1," + MAX_LENGTH + "}")) {
      throw new IllegalArgumentException(type + " must be 1-40 letters, digits or hyphens");
    }
  }
}
