package org.qingshen.casefile;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.shared.Text;

/**
 * Lets a module give the reading of single cases to people whose post alone reads none: experts on
 * a panel, the keeper who forms it. What of the case they see is asked of every {@link
 * EntryAudience}.
 */
public interface AssignedReader {

  /** Whether that person has been given this case to read, now. */
  boolean mayRead(Actor actor, CaseFile file);

  /** Whether the person may also read what the case is about, not only that it exists. */
  default boolean hasFile(Actor actor, CaseFile file) {
    return mayRead(actor, file);
  }

  /**
   * Told that such a person opens a page of the case.
   *
   * @return words that lie over everything the page shows; empty for none
   */
  default Optional<Text> opened(Actor actor, CaseFile file) {
    return Optional.empty();
  }
}
