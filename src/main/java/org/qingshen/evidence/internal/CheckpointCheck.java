package org.qingshen.evidence.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.MerkleTree;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Recomputes the chain of checkpoints and the tree of each from its leaves. */
@Component
class CheckpointCheck {

  private static final int PAGE = 100;
  private static final int LEAVES = 1000;

  private final CheckpointMapper mapper;
  private final SignatureCheck signatures;

  CheckpointCheck(CheckpointMapper mapper, SignatureCheck signatures) {
    this.mapper = mapper;
    this.signatures = signatures;
  }

  /**
   * @return the head up to which it was checked; number 0 before the first
   */
  CheckpointHead run(List<Kept> kept, Consumer<Text> faults) {
    CheckpointHead head = mapper.head();
    if (head == null) {
      faults.accept(Text.of("evidence.fault.checkpoint.head"));
      return new CheckpointHead(0, Checkpoint.NO_SEAL);
    }
    Walk walk = new Walk(seals(kept), faults);
    SignatureCheck.Walk signed = signatures.begin(faults);
    foreign(kept, signed.ring(), faults);
    List<Checkpoint> page = mapper.after(Long.MIN_VALUE, PAGE);
    while (!page.isEmpty()) {
      List<Checkpoint> known =
          page.stream().filter(checkpoint -> checkpoint.no() <= head.no()).toList();
      known.forEach(walk::take);
      if (!known.isEmpty()) {
        signed.take(known);
      }
      page = mapper.after(page.get(page.size() - 1).no(), PAGE);
    }
    walk.end(head);
    signed.end(head);
    if (mapper.beyondHead() > 0) {
      faults.accept(Text.of("evidence.fault.checkpoint.head"));
    }
    return head;
  }

  /** A kept line signed by a key that the database does not know: the keys were replaced. */
  private static void foreign(List<Kept> kept, KeyRing ring, Consumer<Text> faults) {
    kept.stream()
        .filter(line -> line.fingerprint() != null)
        .filter(
            line ->
                ring.keys().stream().noneMatch(key -> key.fingerprint().equals(line.fingerprint())))
        .forEach(line -> faults.accept(Fault.of("checkpoint.foreign", line.no())));
  }

  private static Map<Long, String> seals(List<Kept> kept) {
    return kept.stream().collect(Collectors.toMap(Kept::no, Kept::seal, (a, b) -> a));
  }

  private final class Walk {

    private final Map<Long, String> kept;
    private final Consumer<Text> faults;
    private CheckpointHead last = new CheckpointHead(0, Checkpoint.NO_SEAL);

    Walk(Map<Long, String> kept, Consumer<Text> faults) {
      this.kept = kept;
      this.faults = faults;
    }

    void take(Checkpoint checkpoint) {
      missing(checkpoint.no());
      if (!checkpoint.digest().equals(checkpoint.seal())) {
        fault("changed", checkpoint.no());
      }
      if (!checkpoint.previousSeal().equals(last.seal())) {
        fault("link", checkpoint.no());
      }
      if (!fits(checkpoint)) {
        fault("leaves", checkpoint.no());
      }
      if (!checkpoint.seal().equals(kept.getOrDefault(checkpoint.no(), checkpoint.seal()))) {
        fault("kept", checkpoint.no());
      }
      last = CheckpointHead.of(checkpoint);
    }

    private void missing(long until) {
      long first = last.no() + 1;
      if (first == until - 1) {
        fault("missing", first);
      } else if (first < until) {
        faults.accept(Fault.of("checkpoint.gap", first, String.valueOf(until - 1)));
      }
    }

    void end(CheckpointHead head) {
      missing(head.no() + 1);
      if (last.no() == head.no() && !last.seal().equals(head.seal())) {
        faults.accept(Text.of("evidence.fault.checkpoint.head"));
      }
      kept.keySet().stream().filter(no -> no > head.no()).sorted().forEach(no -> fault("kept", no));
    }

    private void fault(String what, long no) {
      faults.accept(Fault.of("checkpoint." + what, no));
    }
  }

  private boolean fits(Checkpoint checkpoint) {
    MerkleTree tree = new MerkleTree();
    int count = 0;
    boolean placed = true;
    List<Leaf> page = mapper.leaves(checkpoint.no(), -1, LEAVES);
    while (!page.isEmpty()) {
      for (Leaf leaf : page) {
        tree.add(leaf.digest());
        placed &= leaf.position() == count++;
      }
      page = mapper.leaves(checkpoint.no(), page.get(page.size() - 1).position(), LEAVES);
    }
    return placed
        && count > 0
        && count == checkpoint.leaves()
        && tree.root().equals(checkpoint.root());
  }
}
