package org.qingshen.evidence.internal;

import org.qingshen.evidence.MerkleTree;
import org.qingshen.shared.CaseId;

/** A case's head as a checkpoint took it; positions count from 0. */
record Leaf(long checkpoint, int position, CaseId caseId, long seq, String seal) {

  String digest() {
    return MerkleTree.leaf(caseId, seq, seal);
  }
}
