package org.qingshen.integrity.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.qingshen.integrity.Findings;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** Findings in words: severity is said, never shown by colour alone. */
final class FindingWords {

  /** Stands for the check as a whole. */
  static final String WHOLE = "CHECK";

  private FindingWords() {}

  static Span light(Findings.Found found) {
    return found.checked()
        ? light(found.severity())
        : light("pause", Say.t("integritychecks.unchecked"));
  }

  static Span light(Severity severity) {
    String kind =
        switch (severity) {
          case BLOCKING -> "late";
          case WARNING -> "near";
          case INFORMATION -> "none";
        };
    return light(kind, severity(severity));
  }

  static String severity(Severity severity) {
    return Say.t("integritychecks.severity." + severity);
  }

  private static Span light(String kind, String words) {
    Span light = new Span(words);
    light.addClassNames("light", kind);
    return light;
  }

  static String rule(Findings.Found found) {
    return Say.t("integritychecks.rule", found.rule(), name(found.rule()), found.version());
  }

  /** Ours in the language of the page; what a province entered is a citation and stays as it is. */
  static String basis(String rule, String delivered, String basis) {
    if (basis == null || basis.isBlank()) {
      return Say.t("integritychecks.rules.basis.none");
    }
    return basis.equals(delivered)
        ? Say.t("integrityrules." + rule.toLowerCase(Locale.ROOT) + ".basis")
        : basis;
  }

  /** Its id alone where nobody has named it. */
  static String name(String rule) {
    try {
      return Say.t("integrityrules." + rule.toLowerCase(Locale.ROOT) + ".name");
    } catch (NoSuchMessageException unnamed) {
      return rule.equals(WHOLE) ? Say.t("integritychecks.rule.whole") : rule;
    }
  }
}
