package org.qingshen.evidence;

import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * Proves to somebody who has kept a checkpoint's seal that a case's chain held this entry then,
 * without any other case's data.
 *
 * @param seq of the entry that was the case's newest
 * @param seal of that entry
 * @param path from the leaf to the root
 */
public record Inclusion(
    Checkpoint checkpoint, CaseId caseId, long seq, String seal, List<MerkleTree.Sibling> path) {

  public Inclusion {
    path = List.copyOf(path);
  }

  /** Whether the path leads to the checkpoint's root, and its seal follows from it. */
  public boolean holds() {
    String hash = MerkleTree.leaf(caseId, seq, seal);
    for (MerkleTree.Sibling sibling : path) {
      hash =
          sibling.left()
              ? MerkleTree.node(sibling.hash(), hash)
              : MerkleTree.node(hash, sibling.hash());
    }
    return hash.equals(checkpoint.root()) && checkpoint.digest().equals(checkpoint.seal());
  }
}
