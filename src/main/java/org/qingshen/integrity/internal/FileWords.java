package org.qingshen.integrity.internal;

import java.time.Instant;

/**
 * What a file says of itself. Anybody can write anything there: it raises questions, it proves
 * nothing.
 *
 * @param createdAt null where it is silent; likewise {@code modifiedAt}
 * @param producer the program that wrote it; empty where silent
 */
record FileWords(Instant createdAt, Instant modifiedAt, String producer) {

  static final FileWords NONE = new FileWords(null, null, "");

  private static final int LONGEST = 100;

  FileWords {
    String plain = producer == null ? "" : producer.replaceAll("\\p{Cntrl}+", " ").strip();
    producer = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }
}
