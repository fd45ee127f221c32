package org.qingshen.evidence.internal;

import org.qingshen.evidence.Checkpoint;

/** Where the chain of checkpoints ends. */
record CheckpointHead(long no, String seal) {

  static CheckpointHead of(Checkpoint checkpoint) {
    return new CheckpointHead(checkpoint.no(), checkpoint.seal());
  }
}
