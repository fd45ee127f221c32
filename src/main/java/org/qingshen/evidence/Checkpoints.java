package org.qingshen.evidence;

import java.util.Optional;
import org.qingshen.shared.CaseId;

/** The chain over the heads of all cases; a job of every node adds to it. */
public interface Checkpoints {

  Optional<Checkpoint> latest();

  /** The newest checkpoint that holds that case, with the proof; empty before the first. */
  Optional<Inclusion> covering(CaseId caseId);

  /**
   * The first checkpoint that held that entry of a case: it tells nothing of what was sealed after
   * it.
   */
  Optional<Inclusion> covering(CaseId caseId, long seq);

  /** Takes in every head that has moved. Returns at once where another node is at it. */
  void make();
}
