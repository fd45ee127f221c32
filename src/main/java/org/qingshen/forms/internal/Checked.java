package org.qingshen.forms.internal;

import org.qingshen.shared.Text;

/**
 * What became of one answer.
 *
 * @param value the answer as it counts; null for none
 * @param fault the sentence why it does not count, or null
 */
record Checked(Object value, Text fault) {

  static Checked none() {
    return new Checked(null, null);
  }

  static Checked ok(Object value) {
    return new Checked(value, null);
  }

  static Checked bad(Text fault) {
    return new Checked(null, fault);
  }
}
