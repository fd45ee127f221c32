package org.qingshen.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Duty;

/**
 * Where an item stands in its department's inner chain.
 *
 * @param now the duty whose turn it is
 * @param next who gets it after this; null where this act is the department's
 * @param passings oldest first
 */
public record Stage(Duty now, Duty next, List<Passing> passings) implements Serializable {

  public Stage {
    passings = List.copyOf(passings);
  }

  /** Why it came back, where the last passing was backwards. */
  public Optional<Passing> sentBack() {
    return passings.isEmpty() || passings.get(passings.size() - 1).forwarded()
        ? Optional.empty()
        : Optional.of(passings.get(passings.size() - 1));
  }

  /**
   * @param forwarded on to the next duty; false where it was sent back to the drafter
   */
  public record Passing(
      Duty duty, boolean forwarded, String personName, String remark, Instant passedAt)
      implements Serializable {}
}
