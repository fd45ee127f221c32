package org.qingshen.evidence;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A checkpoint with the installation's signature.
 *
 * @param signature over {@link #message}; Base64
 */
public record SignedCheckpoint(Checkpoint checkpoint, SigningKey key, String signature)
    implements Serializable {

  /** What is signed: the seal follows from everything else; the format is docs/adr/0025. */
  public static byte[] message(long no, String seal) {
    return ("qingshen-checkpoint/1\n" + no + '\n' + seal).getBytes(StandardCharsets.UTF_8);
  }
}
