package org.qingshen.evidence.internal;

import org.qingshen.evidence.SealedEntry;

/** Where a chain ends. */
record ChainHead(long headSeq, String headSeal) {

  static final ChainHead EMPTY = new ChainHead(0, "0".repeat(64));

  static ChainHead of(SealedEntry entry) {
    return new ChainHead(entry.seq(), entry.seal());
  }
}
