package org.qingshen.access;

import java.util.Optional;
import org.qingshen.shared.Text;

/** Makes the first account of an installation that has no demo people. */
public interface FirstAdministrator {

  /** Fewest characters of a password chosen by a person. [D] */
  int MIN_PASSWORD = 12;

  /** Whether an administrator may still be made: there is no account yet. */
  boolean awaited();

  /**
   * Uses the one-time token printed at the first start.
   *
   * @return why not; empty when the account exists
   */
  Optional<Text> create(String token, String name, String login, char[] password);
}
