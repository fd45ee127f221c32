package org.qingshen.evidence.internal;

import org.qingshen.shared.Text;

/** Sentences of the check of a chain. */
final class Fault {

  private Fault() {}

  static Text of(String what, long seq) {
    return Text.of("evidence.fault." + what, String.valueOf(seq));
  }

  static Text of(String what, long seq, String detail) {
    return Text.of("evidence.fault." + what, String.valueOf(seq), detail);
  }
}
