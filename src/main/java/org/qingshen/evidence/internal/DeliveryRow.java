package org.qingshen.evidence.internal;

import java.time.Instant;

/** A row of {@code checkpoint_delivery}. */
record DeliveryRow(
    long checkpointNo,
    String channel,
    State state,
    Instant askedAt,
    int attempts,
    Instant nextAttemptAt,
    Instant deliveredAt,
    String lastError) {

  enum State {
    WAITING,
    DELIVERED
  }
}
