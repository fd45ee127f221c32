package org.qingshen.casefile;

import org.qingshen.access.Actor;

/**
 * Lets a module give the reading of single cases to people whose post alone reads none: experts on a
 * panel, the keeper who forms it. What of the case they see is asked of every {@link EntryAudience}.
 */
public interface AssignedReader {

  /** Whether that person has been given this case to read, now. */
  boolean mayRead(Actor actor, CaseFile file);
}
