package org.qingshen.publication.internal;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** 130 random bits in base32: nobody guesses one, and it may be typed from paper. */
final class Tokens {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 26;
  private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  static String next() {
    StringBuilder token = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      token.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return token.toString();
  }

  static boolean wellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }
}
