package org.qingshen.access;

import java.util.Optional;
import org.qingshen.shared.Text;

/** The password of whoever is asking. */
public interface OwnPassword {

  /** Whether the password is a temporary one: nothing else is possible until it is changed. */
  boolean mustChange();

  /**
   * Replaces the password and ends the account's other sessions.
   *
   * @return what is wrong, with its field; empty when changed
   */
  Optional<Problem> change(char[] old, char[] wanted);

  /**
   * @param old whether it is about the old password, not the new one
   */
  record Problem(boolean old, Text sentence) {}
}
