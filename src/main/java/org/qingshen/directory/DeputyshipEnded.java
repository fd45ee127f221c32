package org.qingshen.directory;

import java.util.List;
import org.qingshen.shared.PersonId;

/**
 * A deputy acts for somebody no longer. Published once, in a transaction.
 *
 * @param queues whose work the person may not do any more
 */
public record DeputyshipEnded(PersonId deputy, PersonId principal, List<Queue> queues) {

  public DeputyshipEnded {
    queues = List.copyOf(queues);
  }
}
