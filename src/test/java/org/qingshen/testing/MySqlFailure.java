package org.qingshen.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why MySQL 8 cannot be started, in one sentence where the cause is known. */
final class MySqlFailure {

  private static final Pattern LIBRARY =
      Pattern.compile("error while loading shared libraries: ([^:\\s]+)");

  private MySqlFailure() {}

  static String sentence(String said) {
    Matcher library = LIBRARY.matcher(said);
    return library.find()
        ? "MySQL 8 needs the library "
            + library.group(1)
            + ", which this system lacks (Debian: apt-get install libaio1 libnuma1)"
        : "MySQL 8 did not start:\n" + said;
  }
}
