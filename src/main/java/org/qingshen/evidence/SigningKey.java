package org.qingshen.evidence;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * A public key of the installation.
 *
 * @param no 1 for the first, without gaps
 * @param algorithm name of a {@link SigningAlgorithm}; text, because what was changed is read too
 * @param publicKey SubjectPublicKeyInfo (X.509), Base64
 * @param fingerprint SM3 over the public key's bytes; lower-case hex
 * @param afterNo the newest checkpoint when it was introduced; it signs those after it
 * @param signature over the statement that introduces it: by the key before, the first by itself;
 *     Base64
 */
public record SigningKey(
    int no,
    String algorithm,
    String publicKey,
    String fingerprint,
    Instant introducedAt,
    long afterNo,
    String afterSeal,
    String signature)
    implements Serializable {

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /** What introduces it, as signed; the format is docs/adr/0025. */
  public byte[] statement() {
    return String.join(
            "\n",
            "qingshen-key/1",
            String.valueOf(no),
            algorithm,
            publicKey,
            INSTANT.format(introducedAt),
            String.valueOf(afterNo),
            afterSeal)
        .getBytes(StandardCharsets.UTF_8);
  }
}
