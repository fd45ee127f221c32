package org.qingshen.access;

import java.util.Optional;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * Opens accounts for modules that bring people of their own. Whether the person asking may is the
 * caller's question; the trail remembers who it was.
 */
public interface NewAccounts {

  /** Opens an account with a temporary password, or says why not. */
  Temporary open(PersonId person, String login);

  /** Why such an account could not be opened for somebody new; saves nothing. */
  Optional<Text> objection(String login);

  /** Whose account that is; empty where there is none of that login. */
  Optional<PersonId> holder(String login);

  Optional<String> loginOf(PersonId person);
}
