package org.qingshen.forms;

import java.util.Locale;

/** A label of a form in both languages; English falls back to Chinese. */
public record Label(String zh, String en) {

  public static final Label NONE = new Label("", "");

  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !en.isBlank() ? en : zh;
  }

  public boolean isBlank() {
    return zh.isBlank();
  }
}
