package org.qingshen.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The running processes of this application and what their clocks say. */
public interface Nodes {

  List<Node> all();

  /** How far a clock may be off before it is said. */
  Duration clockLimit();

  /**
   * @param startedAt by the database's clock, as is {@code lastSeenAt}
   * @param clockOffset how far its clock is ahead of the database's; negative where behind
   * @param clockWrong whether that is more than allowed
   * @param silent whether it has not been heard of for several heartbeats
   * @param here whether it is the one that answers
   */
  record Node(
      String id,
      Instant startedAt,
      Instant lastSeenAt,
      Duration clockOffset,
      boolean clockWrong,
      boolean silent,
      boolean here) {}
}
