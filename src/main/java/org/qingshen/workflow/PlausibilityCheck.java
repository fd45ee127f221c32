package org.qingshen.workflow;

import java.util.List;
import org.qingshen.evidence.SealedEntry;

/**
 * Looks at answers that satisfy their form, before they are sealed, and remembers what it saw once
 * they are. It decides nothing: whatever goes wrong in it must neither stop nor lose the act.
 */
public interface PlausibilityCheck {

  /** Whether this check speaks about that step. */
  boolean concerns(String step);

  /** Runs in the act's transaction, with the case's lock held. */
  Look look(Act act);

  /** What one look found. */
  interface Look {

    /** Nothing to say, nothing to remember. */
    Look NOTHING =
        new Look() {
          @Override
          public List<HeldFinding> holding() {
            return List.of();
          }

          @Override
          public void sealed(SealedEntry entry) {}
        };

    /** Findings that hold the act until each is corrected or explained. */
    List<HeldFinding> holding();

    /** Told in the same transaction that the act was sealed. */
    void sealed(SealedEntry entry);
  }
}
