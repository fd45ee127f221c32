package org.qingshen.experts.internal;

import org.qingshen.shared.Text;

/**
 * That a rule keeps an expert from a case.
 *
 * @param what the party, place or period it follows from; for officials and the expert only
 */
public record AvoidanceHit(AvoidanceRule rule, String what) {

  /** The rule's name, without what it follows from. */
  public Text name() {
    return rule.text();
  }
}
