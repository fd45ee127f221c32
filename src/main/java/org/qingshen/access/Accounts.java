package org.qingshen.access;

import org.qingshen.shared.PersonId;

/** Logins of people. */
public interface Accounts {

  /** Creates an account; the password is kept only as a salted slow hash. */
  void create(PersonId person, String login, char[] password);

  /** Whether any account exists. */
  boolean none();

  /** Gives a kind of post a permission, where it does not have it yet. */
  void grant(org.qingshen.directory.PostKind kind, String permission);
}
