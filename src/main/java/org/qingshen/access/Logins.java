package org.qingshen.access;

import java.util.Optional;
import org.qingshen.shared.Text;

/** Logging in and out on this thread's session. */
public interface Logins {

  /**
   * Logs the person in. Every try is in the trail.
   *
   * @return why not, in the same words whether the login exists or not; empty when logged in
   */
  Optional<Text> enter(String login, char[] password);

  /** Logs out and ends the session; nothing where nobody is logged in. */
  void leave();
}
