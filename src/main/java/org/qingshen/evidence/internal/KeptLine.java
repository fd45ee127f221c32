package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.SignedCheckpoint;

/** A line that left the machine, held to its own signature. */
public final class KeptLine {

  private KeptLine() {}

  /**
   * @throws IllegalArgumentException where it is none, or its signature does not hold
   */
  public static Kept read(JsonNode json) {
    Checkpoint checkpoint = CheckpointLine.checkpoint(json);
    boolean holds =
        CheckpointLine.FORMAT.equals(CheckpointLine.text(json, "format"))
            && checkpoint.digest().equals(checkpoint.seal())
            && Signatures.hold(
                CheckpointLine.text(json, "algorithm"),
                CheckpointLine.text(json, "publicKey"),
                SignedCheckpoint.message(checkpoint.no(), checkpoint.seal()),
                CheckpointLine.text(json, "signature"));
    if (!holds) {
      throw new IllegalArgumentException("The signature does not hold");
    }
    return new Kept(checkpoint.no(), checkpoint.seal(), CheckpointLine.text(json, "fingerprint"));
  }
}
