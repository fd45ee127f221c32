package org.qingshen.access;

import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.shared.PersonId;

/**
 * Opens accounts for modules that bring people of their own. Whether the person asking may is the
 * caller's question; the trail remembers who it was.
 */
public interface NewAccounts {

  /** Opens an account with a temporary password, or says why not. */
  Temporary open(PersonId person, String login);

  /** Why such an account could not be opened for somebody new; saves nothing. */
  java.util.Optional<org.qingshen.shared.Text> objection(String login);
}
