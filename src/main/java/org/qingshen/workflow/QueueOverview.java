package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;

/** What waits in which queue, without a word about the cases. Whether one may see it, ask first. */
public interface QueueOverview {

  /** Every queue that ever had work, in order of its name. */
  List<Load> loads();

  /** Open work of that queue, whatever its duty, which that person has claimed. */
  int claimed(PersonId person, Queue queue);

  /**
   * @param open work not yet done, claimed or not
   * @param oldest when the oldest of it came; null where there is none
   */
  record Load(Queue queue, int open, int claimed, Instant oldest) {}
}
