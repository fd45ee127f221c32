package org.qingshen.shared.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** Sentences in the language of the page being drawn; Chinese where there is no page. */
public final class Say {

  private static volatile Texts texts;

  private Say() {}

  static void with(Texts found) {
    texts = found;
  }

  /**
   * @param args texts, numbers, strings; null counts as nothing
   */
  public static String t(String key, Object... args) {
    return t(Text.of(key, Arrays.stream(args).map(Say::argument).toArray(Serializable[]::new)));
  }

  public static String t(Text text) {
    return texts().say(text, locale());
  }

  /** The language of the page: Chinese or English. */
  public static Locale locale() {
    UI ui = UI.getCurrent();
    return ui == null ? Texts.OF_RECORD : supported(ui.getLocale());
  }

  static Locale supported(Locale wanted) {
    boolean english = wanted != null && Locale.ENGLISH.getLanguage().equals(wanted.getLanguage());
    return english ? Locale.ENGLISH : Texts.OF_RECORD;
  }

  private static Serializable argument(Object arg) {
    if (arg == null) {
      return "";
    }
    return arg instanceof Serializable value ? value : arg.toString();
  }

  private static Texts texts() {
    if (texts == null) {
      texts = Texts.ofBundles();
    }
    return texts;
  }
}
