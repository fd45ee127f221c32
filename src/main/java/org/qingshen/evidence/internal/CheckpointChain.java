package org.qingshen.evidence.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.Inclusion;
import org.qingshen.evidence.MerkleTree;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class CheckpointChain implements Checkpoints {

  private static final Logger log = LoggerFactory.getLogger(CheckpointChain.class);

  private static final int MARKED_AT_ONCE = 100;

  private final CheckpointMapper mapper;
  private final CheckpointSigner signer;
  private final CaseProofs proofs;
  private final CheckpointSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CheckpointChain(
      CheckpointMapper mapper,
      CheckpointSigner signer,
      CaseProofs proofs,
      CheckpointSettings settings,
      PlatformTransactionManager manager,
      Clock clock) {
    this.mapper = mapper;
    this.signer = signer;
    this.proofs = proofs;
    this.settings = settings;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  @Override
  public void make() {
    while (transaction.execute(status -> next()) == settings.batch()) {
      // Another full batch may be waiting.
    }
    mark();
  }

  /**
   * @return how many heads the new checkpoint took; 0 for no checkpoint
   */
  private int next() {
    CheckpointHead head = mapper.lockHead();
    if (head == null) {
      return 0;
    }
    signer.prepare(head);
    List<MovedHead> moved = mapper.awaiting(settings.batch());
    if (!moved.isEmpty()) {
      add(head, moved);
    }
    return moved.size();
  }

  private void add(CheckpointHead head, List<MovedHead> moved) {
    List<Leaf> leaves = leaves(head.no() + 1, moved);
    MerkleTree tree = new MerkleTree();
    leaves.forEach(leaf -> tree.add(leaf.digest()));
    Checkpoint made =
        new Checkpoint(
                head.no() + 1, OfficeTime.now(clock), leaves.size(), tree.root(), head.seal(), null)
            .sealed();
    mapper.add(made);
    mapper.addLeaves(leaves);
    signer.sign(head, made);
    mapper.moveHead(CheckpointHead.of(made));
    // The log, kept on another machine, is what a whole rewritten database is held against.
    log.info("Checkpoint {}:{} over {} cases", made.no(), made.seal(), made.leaves());
  }

  private static List<Leaf> leaves(long checkpoint, List<MovedHead> moved) {
    List<Leaf> leaves = new ArrayList<>(moved.size());
    for (MovedHead head : moved) {
      leaves.add(new Leaf(checkpoint, leaves.size(), head.caseId(), head.seq(), head.seal()));
    }
    return leaves;
  }

  /** Takes the flags down, after the checkpoint is safe: it must not wait for an act's lock. */
  private void mark() {
    List<CaseId> some = mapper.unmarked("", MARKED_AT_ONCE);
    while (!some.isEmpty()) {
      List<CaseId> chosen = some;
      transaction.executeWithoutResult(status -> markFree(chosen));
      some = mapper.unmarked(some.get(some.size() - 1).value(), MARKED_AT_ONCE);
    }
  }

  private void markFree(List<CaseId> chosen) {
    List<CaseId> free = mapper.lockFree(chosen);
    if (!free.isEmpty()) {
      mapper.mark(free);
    }
  }

  @Override
  public Optional<Checkpoint> latest() {
    return Optional.ofNullable(mapper.head()).map(head -> mapper.find(head.no()));
  }

  @Override
  public Optional<Inclusion> covering(CaseId caseId) {
    return Optional.ofNullable(mapper.newestOf(caseId)).map(proofs::of);
  }

  @Override
  public Optional<Inclusion> covering(CaseId caseId, long seq) {
    return Optional.ofNullable(mapper.firstOf(caseId, seq)).map(proofs::of);
  }
}
