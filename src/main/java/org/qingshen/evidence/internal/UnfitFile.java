package org.qingshen.evidence.internal;

import java.io.IOException;
import org.qingshen.shared.Text;

/** Ends the look at a file, wherever it is being read, with the sentence why it is not taken. */
final class UnfitFile extends IOException {

  private final Text reason;

  UnfitFile(Text reason) {
    super(reason.key());
    this.reason = reason;
  }

  Text reason() {
    return reason;
  }
}
