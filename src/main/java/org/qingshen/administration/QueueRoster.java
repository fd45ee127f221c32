package org.qingshen.administration;

import java.time.Instant;
import java.util.List;
import org.qingshen.directory.Queue;

/** Which queues there are in the own province, who is in each, and what waits there. */
public interface QueueRoster {

  List<Row> rows();

  /**
   * @param owner name of the region or organisation
   * @param holders names of those who hold the post
   * @param deputies names of those who act in it now for a holder
   * @param oldest when the oldest open work came; null where there is none
   */
  record Row(
      Queue queue,
      String owner,
      List<String> holders,
      List<String> deputies,
      int open,
      int claimed,
      Instant oldest) {

    /** Work waits and nobody can take it. */
    public boolean deserted() {
      return open > 0 && holders.isEmpty() && deputies.isEmpty();
    }
  }
}
