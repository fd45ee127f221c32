package org.qingshen.access.ui;

import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** What the trail says, in words; what has no words yet is shown as it was recorded. */
final class TrailWords {

  private TrailWords() {}

  static String event(String what) {
    return what.matches("[a-z][a-zA-Z.-]*") ? said("access.trail.event." + what, what) : what;
  }

  /** A refusal is recorded by the key of its sentence. */
  static String detail(String detail) {
    if (detail == null || !detail.matches("[a-z]+(\\.[A-Za-z-]+)+")) {
      return detail;
    }
    return said(detail, detail);
  }

  private static String said(String key, String otherwise) {
    try {
      String sentence = Say.t(key);
      return sentence.contains("{") ? otherwise : sentence;
    } catch (NoSuchMessageException noSentence) {
      return otherwise;
    }
  }
}
