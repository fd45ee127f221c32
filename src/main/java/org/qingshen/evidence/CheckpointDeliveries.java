package org.qingshen.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/** Signed checkpoints leave the machine: at an interval, and when something is published. */
public interface CheckpointDeliveries {

  /**
   * A checkpoint that holds this case's newest entry is made and sent out as soon as the present
   * transaction has committed, on another thread: no lock of a case is held meanwhile. What a crash
   * prevents is made up for at the next interval.
   */
  void soon(CaseId caseId);

  /** The places that are configured. */
  List<String> channels();

  /** Newest first. */
  List<Delivery> newest(int limit);

  /** How many are still on their way. */
  long waiting();

  /** When the one that waits longest was asked for; empty where none waits. */
  Optional<Instant> waitingSince();

  /**
   * Tries all that wait, at once; needs {@link org.qingshen.access.Permissions#EVIDENCE_KEEP}.
   *
   * @return how many still wait
   */
  long retry();

  /**
   * @param deliveredAt null while it waits
   * @param lastError null where none
   */
  record Delivery(
      long checkpointNo,
      String channel,
      Instant askedAt,
      int attempts,
      Instant deliveredAt,
      String lastError)
      implements Serializable {}
}
