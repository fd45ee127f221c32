package org.qingshen.letters;

import org.qingshen.shared.Text;

/** A letter could not be made; the reason in words, for the incident an administrator reads. */
public class LetterFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  public LetterFailed(Text reason, String inChinese, Throwable cause) {
    super(inChinese, cause);
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
