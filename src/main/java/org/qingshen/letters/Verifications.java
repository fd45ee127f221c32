package org.qingshen.letters;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** What anybody who holds a letter may ask about it; needs no login. */
public interface Verifications {

  /** Empty for a token that leads to no letter. */
  Optional<Shown> of(String token);

  /** Whether a file is, byte for byte, what was sealed under that token. */
  Optional<Compared> compare(String token, InputStream file) throws IOException;

  /**
   * @param newest whether no corrected version exists
   * @param documentIntact whether the stored file still is what was sealed
   * @param chainIntact whether the whole chain of the case holds
   */
  record Shown(
      LetterKind kind,
      String number,
      int version,
      boolean newest,
      String issuer,
      Instant issuedAt,
      String caseTitle,
      String digest,
      boolean documentIntact,
      boolean chainIntact) {}

  /** What a file turned out to be. */
  enum Compared {
    /** The letter itself. */
    SAME,
    /** Its stamped scan. */
    SCAN,
    /** Another version of the letter. */
    OTHER_VERSION,
    DIFFERENT
  }
}
