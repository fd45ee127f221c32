package org.qingshen.forms;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.NoSuchMessageException;

/**
 * Units as readers know them. Forms name them in Chinese, also those that running cases began with;
 * one that is no word, such as %, is the same in every language.
 */
public final class Units {

  private Units() {}

  public static String say(String unit, Texts texts, Locale locale) {
    if (!isWord(unit)) {
      return unit;
    }
    try {
      return texts.say(of(unit), locale);
    } catch (NoSuchMessageException unknown) {
      return unit;
    }
  }

  /** Whether a bundle says it. */
  public static boolean isWord(String unit) {
    return unit.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.HAN);
  }

  public static Text of(String unit) {
    return Text.of("forms.unit." + unit.replace('/', '.'));
  }
}
