package org.qingshen.evidence.internal;

import java.time.Clock;
import java.util.List;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Recomputes a chain from what is stored and says every way in which it does not fit. It reads up
 * to the head it finds first, page by page, and holds neither lock nor connection in between: acts
 * go on beside it, and hashing files may take minutes.
 */
@Component
class ChainCheck {

  private static final int PAGE = 50;

  private final LedgerMapper mapper;
  private final CheckpointMapper checkpoints;
  private final DocumentCheck documents;
  private final Clock clock;

  ChainCheck(
      LedgerMapper mapper, CheckpointMapper checkpoints, DocumentCheck documents, Clock clock) {
    this.mapper = mapper;
    this.checkpoints = checkpoints;
    this.documents = documents;
    this.clock = clock;
  }

  Verification of(CaseId caseId) {
    ChainWalk walk = new ChainWalk();
    ChainHead head = mapper.head(caseId);
    LeafWalk leaves = new LeafWalk(checkpoints, caseId, walk.faults());
    walk(caseId, head == null ? 0 : head.headSeq(), walk, leaves);
    if (mapper.beyondHead(caseId) > 0) {
      walk(caseId, Long.MAX_VALUE, walk, leaves);
    }
    walk.end(head);
    leaves.end(walk.last());
    documents.rows(caseId, walk.last(), walk.files(), walk.faults());
    long contents = documents.contents(walk.files(), walk.faults());
    String seal = head == null ? "" : head.headSeal();
    return new Verification(clock.instant(), walk.entries(), contents, seal, walk.faults());
  }

  private void walk(CaseId caseId, long until, ChainWalk walk, LeafWalk leaves) {
    List<EntryRow> page = mapper.entries(caseId, walk.last(), until, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        walk.take(row);
        leaves.take(row);
      }
      page = page.size() < PAGE ? List.of() : mapper.entries(caseId, walk.last(), until, PAGE);
    }
  }
}
