package org.qingshen.shared;

/**
 * A programming path that ends because the person may not do or see this, where no {@code Outcome}
 * can be returned. Shown as a page with one sentence, recorded in the trail.
 */
public class Refusal extends RuntimeException {

  private final transient Text reason;

  public Refusal(Text reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
