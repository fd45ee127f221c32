package org.qingshen.shared.ui;

/**
 * A count in the head of every page that leads somewhere. Asked anew at each navigation: one cheap
 * statement.
 */
public interface ShellBadge {

  /** Key of the bundles: what is counted. */
  String label();

  /** For the person asking; {@link #most()} and above are shown as "99+". */
  int count();

  /** From which count on nothing is counted. */
  default int most() {
    return 100;
  }

  /** Path of the view it leads to, without a leading slash. */
  String route();
}
