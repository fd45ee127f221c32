package org.qingshen.evidence.internal;

import java.io.IOException;

/** The store could not be written: no space, no device. What was being written is gone. */
final class StoreFailed extends IOException {

  StoreFailed(IOException cause) {
    super(cause);
  }
}
