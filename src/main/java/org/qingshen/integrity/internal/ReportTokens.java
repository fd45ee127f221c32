package org.qingshen.integrity.internal;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** 130 random bits in base32: nobody guesses one, and it may be typed from paper. */
final class ReportTokens {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 26;
  private static final int NUMBER = 6;
  private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private ReportTokens() {}

  static String next() {
    return random(LENGTH);
  }

  /** The end of a report's number: says neither how many there were nor about what. */
  static String number() {
    return random(NUMBER);
  }

  private static String random(int length) {
    StringBuilder token = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      token.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return token.toString();
  }

  static boolean wellFormed(String text) {
    return SHAPE.matcher(text).matches();
  }
}
