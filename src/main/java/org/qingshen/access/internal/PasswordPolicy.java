package org.qingshen.access.internal;

import java.util.Locale;
import java.util.Optional;
import org.qingshen.access.FirstAdministrator;
import org.qingshen.shared.Text;

/** What a password chosen by a person must be. [D] */
final class PasswordPolicy {

  static final int LONGEST = 200;

  private PasswordPolicy() {}

  static Optional<Text> objection(String login, char[] old, char[] wanted) {
    int shortest = FirstAdministrator.MIN_PASSWORD;
    int length = Character.codePointCount(wanted, 0, wanted.length);
    if (length < shortest || wanted.length > LONGEST) {
      return Optional.of(
          Text.of("access.setup.badPassword", String.valueOf(shortest), String.valueOf(LONGEST)));
    }
    if (java.util.Arrays.equals(old, wanted)) {
      return Optional.of(Text.of("access.password.same"));
    }
    String small = new String(wanted).toLowerCase(Locale.ROOT);
    if (small.contains(login)) {
      return Optional.of(Text.of("access.password.login"));
    }
    return small.chars().distinct().count() < 4
        ? Optional.of(Text.of("access.password.monotonous"))
        : Optional.empty();
  }
}
