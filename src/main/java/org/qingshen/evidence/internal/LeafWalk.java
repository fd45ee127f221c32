package org.qingshen.evidence.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Goes along the checkpoints that hold a case while its chain is walked, and compares the two. */
final class LeafWalk {

  private static final int PAGE = 500;

  private final CheckpointMapper mapper;
  private final CaseId caseId;
  private final List<Text> faults;
  private final Deque<Leaf> coming = new ArrayDeque<>();
  private final Long marked;
  private long newest;
  private boolean exhausted;

  LeafWalk(CheckpointMapper mapper, CaseId caseId, List<Text> faults) {
    this.mapper = mapper;
    this.caseId = caseId;
    this.faults = faults;
    // Before the leaves are read: a mark always follows its leaf.
    this.marked = mapper.markedUntil(caseId);
  }

  void take(EntryRow row) {
    // A leaf before this entry's number speaks of an entry that is missing, which is said already.
    for (Leaf leaf = peek(); leaf != null && leaf.seq() <= row.seq(); leaf = peek()) {
      if (leaf.seq() == row.seq() && !leaf.seal().equals(row.seal())) {
        faults.add(Fault.of("checkpoint.differs", row.seq(), String.valueOf(leaf.checkpoint())));
      }
      coming.remove();
    }
  }

  /** After the last entry: a checkpoint that holds a later one means that the end was cut off. */
  void end(long last) {
    for (Leaf leaf = peek(); leaf != null; leaf = peek()) {
      coming.remove();
    }
    Leaf cut = mapper.cutOff(caseId);
    if (cut != null) {
      faults.add(
          Text.of(
              "evidence.fault.checkpoint.cut",
              String.valueOf(last),
              String.valueOf(cut.seq()),
              String.valueOf(cut.checkpoint())));
    }
    if (marked != null && marked > newest) {
      faults.add(Fault.of("checkpoint.gone", marked));
    }
  }

  private Leaf peek() {
    if (coming.isEmpty() && !exhausted) {
      coming.addAll(mapper.leavesOf(caseId, newest, PAGE));
      exhausted = coming.size() < PAGE;
      newest = coming.isEmpty() ? newest : coming.getLast().seq();
    }
    return coming.peek();
  }
}
