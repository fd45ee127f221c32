package org.qingshen.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * One link of the chain over all cases: the heads that had moved since the checkpoint before.
 *
 * @param no 1 for the first, without gaps
 * @param leaves how many heads
 * @param root of the {@link MerkleTree} over them
 * @param seal SM3 over the rest; lower-case hex
 */
public record Checkpoint(
    long no, Instant madeAt, int leaves, String root, String previousSeal, String seal) {

  /** What stands before the first. */
  public static final String NO_SEAL = "0".repeat(64);

  private static final byte[] CHECKPOINT = {2};

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /** The same with the seal it should have. */
  public Checkpoint sealed() {
    return new Checkpoint(no, madeAt, leaves, root, previousSeal, digest());
  }

  /** The seal that follows from the rest; the format is docs/adr/0016. */
  public String digest() {
    String text =
        String.join(
            "\n",
            String.valueOf(no),
            INSTANT.format(madeAt),
            String.valueOf(leaves),
            root,
            previousSeal);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Sm3 sm3 = new Sm3();
    sm3.update(CHECKPOINT, CHECKPOINT.length);
    sm3.update(bytes, bytes.length);
    return sm3.hex();
  }
}
