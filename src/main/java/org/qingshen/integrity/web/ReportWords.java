package org.qingshen.integrity.web;

import java.time.Instant;
import java.util.Locale;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/**
 * What the templates say about addresses and times, in the layout of the portal.
 *
 * @param path of this page
 * @param query of this page, or null
 */
record ReportWords(Texts texts, Locale locale, String path, String query) {

  private static final String LANGUAGE = "lang=";

  public String home() {
    return "/public" + suffix();
  }

  /** The same page in the other language. */
  public String other() {
    return path + "?" + LANGUAGE + (english() ? "zh" : "en");
  }

  public String report() {
    return "/public/reports" + suffix();
  }

  public String status() {
    return "/public/reports/status" + suffix();
  }

  public String full(Instant at) {
    return OfficeTime.full(at);
  }

  public String said(Text text) {
    return texts.say(text, locale);
  }

  private String suffix() {
    return query != null && query.contains(LANGUAGE)
        ? "?" + LANGUAGE + (english() ? "en" : "zh")
        : "";
  }

  private boolean english() {
    return locale.getLanguage().equals("en");
  }
}
