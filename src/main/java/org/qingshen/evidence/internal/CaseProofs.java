package org.qingshen.evidence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.Inclusion;
import org.qingshen.evidence.MerkleTree;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Proofs that checkpoints held a case's entries. */
@Component
class CaseProofs {

  private static final int PAGE = 200;

  private final CheckpointMapper checkpoints;
  private final SignatureMapper signatures;

  CaseProofs(CheckpointMapper checkpoints, SignatureMapper signatures) {
    this.checkpoints = checkpoints;
    this.signatures = signatures;
  }

  Inclusion of(Leaf leaf) {
    Checkpoint checkpoint = checkpoints.find(leaf.checkpoint());
    List<String> digests =
        checkpoints.leaves(checkpoint.no(), -1, checkpoint.leaves()).stream()
            .map(Leaf::digest)
            .toList();
    return new Inclusion(
        checkpoint,
        leaf.caseId(),
        leaf.seq(),
        leaf.seal(),
        MerkleTree.path(digests, leaf.position()));
  }

  /** Of every checkpoint that held one of these entries; of later ones nothing is said. */
  List<Map<String, Object>> upTo(CaseId caseId, Map<Long, String> seals) {
    List<Map<String, Object>> all = new ArrayList<>();
    List<Leaf> page = checkpoints.leavesOf(caseId, 0, PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(leaf -> seals.containsKey(leaf.seq()))
          .map(leaf -> ArchiveFormat.proof(of(leaf), signatures.find(leaf.checkpoint())))
          .forEach(all::add);
      page = checkpoints.leavesOf(caseId, page.get(page.size() - 1).seq(), PAGE);
    }
    return all;
  }
}
