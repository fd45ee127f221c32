package org.qingshen.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret of 256 bits; being random, it needs no slow hash. */
record SetupToken(String value) {

  static SetupToken next() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return new SetupToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  String hash() {
    try {
      byte[] bytes = value.strip().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SetupToken";
  }
}
