package org.qingshen.forms;

/** Holds answers to a form, on the server, whatever the browser said. */
public interface FormValidator {

  ValidationResult validate(FormModel form, FormData data, FormContext context);

  /** Whether a field or section with that rule is shown for these answers. */
  boolean shown(String hideWhen, FormData data, FormContext context);
}
