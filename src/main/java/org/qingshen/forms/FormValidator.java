package org.qingshen.forms;

import java.util.Set;

/** Holds answers to a form, on the server, whatever the browser said. */
public interface FormValidator {

  ValidationResult validate(FormModel form, FormData data, FormContext context);

  /**
   * Whether a field or section with that rule is shown for these answers. It does not know the
   * form: a number is its string here. To draw or seal a form, ask for the whole form.
   */
  boolean shown(String hideWhen, FormData data, FormContext context);

  /** What is shown for these answers, where the answer of a hidden field counts as not given. */
  Shown shown(FormModel form, FormData data, FormContext context);

  /** Keys of the sections and fields to be shown. */
  record Shown(Set<String> sections, Set<String> fields) {}
}
