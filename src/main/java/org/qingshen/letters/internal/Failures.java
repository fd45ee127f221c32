package org.qingshen.letters.internal;

import org.qingshen.letters.LetterFailed;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** Failures an administrator can read in the list of incidents. */
final class Failures {

  private Failures() {}

  static LetterFailed of(Text reason, Texts texts, Throwable cause) {
    return new LetterFailed(reason, texts.say(reason), cause);
  }
}
