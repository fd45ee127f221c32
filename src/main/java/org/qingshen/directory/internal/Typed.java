package org.qingshen.directory.internal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshen.shared.Text;

/** Names and addresses as people type them: brought into one form, then checked. */
final class Typed {

  static final int REGION_NAME = 60;
  static final int ORGANISATION_NAME = 120;
  static final int PERSON_NAME = 60;
  static final int POST_NAME = 60;

  private static final int EMAIL = 120;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private Typed() {}

  static String line(String raw) {
    return raw == null ? "" : Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
  }

  /** Empty becomes null, which is what the table holds. */
  static String orNull(String raw) {
    String line = line(raw);
    return line.isEmpty() ? null : line;
  }

  /** Why that cannot be a name of at most so many characters. */
  static Optional<Text> fault(String name, int most) {
    if (name.isEmpty()) {
      return Optional.of(Text.of("directory.edit.no-name"));
    }
    int length = name.codePointCount(0, name.length());
    if (length > most) {
      return Optional.of(Text.of("directory.edit.long-name", length, most));
    }
    return name.codePoints().anyMatch(Typed::isForbidden)
        ? Optional.of(Text.of("directory.edit.bad-character"))
        : Optional.empty();
  }

  static Optional<Text> emailFault(String email) {
    boolean fine = email.isEmpty() || (email.length() <= EMAIL && ADDRESS.matcher(email).matches());
    return fine ? Optional.empty() : Optional.of(Text.of("directory.edit.bad-email"));
  }

  /** Controls, halves of pairs, and what turns the direction of writing. */
  private static boolean isForbidden(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || surrogate || direction || (c & 0xFFFE) == 0xFFFE;
  }
}
