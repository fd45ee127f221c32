package org.qingshen.evidence;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * A public key of the installation. One that replaces a lost one is introduced by nobody but
 * itself: whoever verifies decides, by its fingerprint, whether to believe that.
 *
 * @param no 1 for the first, without gaps
 * @param algorithm name of a {@link SigningAlgorithm}; text, because what was changed is read too
 * @param publicKey SubjectPublicKeyInfo (X.509), Base64
 * @param fingerprint SM3 over the public key's bytes; lower-case hex
 * @param afterNo the newest checkpoint when it was introduced; it signs those after it
 * @param replacesBecause why the key before could introduce it no more; null for any other
 * @param lastSigned the last checkpoint the lost key signed; those up to {@code afterNo} have none;
 *     null for any other
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
    String replacesBecause,
    Long lastSigned,
    String signature)
    implements Serializable {

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /** The same, on its own word in place of the lost key's. */
  public SigningKey replacing(String because, long signed) {
    return new SigningKey(
        no,
        algorithm,
        publicKey,
        fingerprint,
        introducedAt,
        afterNo,
        afterSeal,
        because,
        signed,
        signature);
  }

  /** The same with that signature. */
  public SigningKey signed(String by) {
    return new SigningKey(
        no,
        algorithm,
        publicKey,
        fingerprint,
        introducedAt,
        afterNo,
        afterSeal,
        replacesBecause,
        lastSigned,
        by);
  }

  /** Whether the key before did not introduce it. */
  public boolean replacesLost() {
    return replacesBecause != null || lastSigned != null;
  }

  /** What introduces it, as signed; the format is docs/adr/0025. */
  public byte[] statement() {
    String because = replacesLost() ? "\n" + lastSigned + "\n" + replacesBecause : "";
    return (String.join(
                "\n",
                replacesLost() ? "qingshen-key/2" : "qingshen-key/1",
                String.valueOf(no),
                algorithm,
                publicKey,
                INSTANT.format(introducedAt),
                String.valueOf(afterNo),
                afterSeal)
            + because)
        .getBytes(StandardCharsets.UTF_8);
  }
}
