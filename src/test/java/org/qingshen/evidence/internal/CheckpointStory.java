package org.qingshen.evidence.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.Inclusion;
import org.qingshen.shared.CaseId;

/** How the chain over all cases grows; batches of four. */
abstract class CheckpointStory extends EvidenceStory {

  @Test
  void headsThatMovedAreTakenOnce() {
    CaseId one = chains.aCaseOfThreeEntries();
    CaseId other = chains.aCaseOfThreeEntries();
    chains.aCase();

    checkpoints.make();
    checkpoints.make();

    Checkpoint latest = checkpoints.latest().orElseThrow();
    assertThat(latest.no()).isEqualTo(1);
    assertThat(latest.leaves()).isEqualTo(2);
    assertThat(latest.previousSeal()).isEqualTo(Checkpoint.NO_SEAL);
    assertThat(checkpoints.covering(one).orElseThrow().seq()).isEqualTo(3);
    assertThat(checkpoints.covering(other).orElseThrow().seq()).isEqualTo(3);
    assertThat(count("select count(*) from case_chain where awaits_checkpoint = true")).isZero();
    assertThat(count("select count(*) from case_chain where checkpointed_seq = head_seq"))
        .isEqualTo(3);
  }

  @Test
  void aHeadThatMovesAgainIsTakenAgain() {
    CaseId id = chains.aCaseOfThreeEntries();
    checkpoints.make();
    Checkpoint first = checkpoints.latest().orElseThrow();

    chains.seal(id, draft(Map.of("title", "四")));
    checkpoints.make();

    Checkpoint second = checkpoints.latest().orElseThrow();
    assertThat(second.no()).isEqualTo(2);
    assertThat(second.previousSeal()).isEqualTo(first.seal());
    assertThat(checkpoints.covering(id).orElseThrow().seq()).isEqualTo(4);
  }

  @Test
  void aCheckpointTakesABoundedBatchAndTheRestFollows() {
    for (int i = 0; i < 10; i++) {
      chains.aCaseOfThreeEntries();
    }

    checkpoints.make();

    assertThat(
            jdbc.queryForList(
                "select leaves from checkpoint order by checkpoint_no", Integer.class))
        .containsExactly(4, 4, 2);
    assertThat(faults()).isEmpty();
  }

  @Test
  void everyCaseHasAProofThatHoldsAndNoOtherSealPasses() {
    List<CaseId> cases = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      cases.add(chains.aCaseOfThreeEntries());
    }
    checkpoints.make();

    for (CaseId id : cases) {
      Inclusion proof = checkpoints.covering(id).orElseThrow();

      assertThat(proof.holds()).isTrue();
      assertThat(new Inclusion(proof.checkpoint(), id, 2, proof.seal(), proof.path()).holds())
          .isFalse();
      assertThat(new Inclusion(proof.checkpoint(), id, 3, "a".repeat(64), proof.path()).holds())
          .isFalse();
    }
  }

  @Test
  void aCaseWithoutACheckpointHasNoProof() {
    assertThat(checkpoints.covering(chains.aCaseOfThreeEntries())).isEmpty();
    assertThat(checkpoints.latest()).isEmpty();
  }

  @Test
  void anActInProgressNeitherHoldsUpTheCheckpointNorIsHeldUp() throws Exception {
    CaseId busy = chains.aCaseOfThreeEntries();
    CaseId idle = chains.aCaseOfThreeEntries();
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> act =
          other.submit(
              () ->
                  chains.locked(
                      busy,
                      () -> {
                        locked.countDown();
                        await(finish);
                        return ledger.seal(busy, draft(Map.of("title", "四")));
                      }));
      assertThat(locked.await(10, SECONDS)).isTrue();

      checkpoints.make();

      assertThat(checkpoints.covering(busy).orElseThrow().seq()).isEqualTo(3);
      assertThat(marked(idle)).isEqualTo(3);
      assertThat(marked(busy)).isZero();
      finish.countDown();
      act.get(10, SECONDS);
    } finally {
      finish.countDown();
      other.shutdownNow();
    }
    checkpoints.make();
    assertThat(checkpoints.latest().orElseThrow().no()).isEqualTo(2);
    assertThat(marked(busy)).isEqualTo(4);
    assertThat(faults()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private long marked(CaseId id) {
    return count("select checkpointed_seq from case_chain where case_id = ?", id.value());
  }

  @Test
  void twoNodesAtOnceLeaveNoGapAndTakeNothingTwice() throws Exception {
    List<CaseId> cases = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      cases.add(chains.aCase());
    }
    ExecutorService nodes = Executors.newFixedThreadPool(5);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        List<CaseId> own = cases.subList(writer * 3, writer * 3 + 3);
        running.add(nodes.submit(() -> sealInTurn(own, 60)));
      }
      for (int node = 0; node < 2; node++) {
        running.add(nodes.submit(() -> makeMany(60)));
      }
      for (Future<?> each : running) {
        each.get(120, SECONDS);
      }
    } finally {
      nodes.shutdownNow();
    }
    checkpoints.make();

    assertThat(faults()).isEmpty();
    assertThat(count("select max(checkpoint_no) from checkpoint"))
        .isEqualTo(count("select count(*) from checkpoint"))
        .isGreaterThan(1);
    for (CaseId id : cases) {
      assertThat(checkpoints.covering(id).orElseThrow().seq()).isEqualTo(20);
    }
    assertThat(count("select count(*) from case_chain where awaits_checkpoint = true")).isZero();
  }

  private void sealInTurn(List<CaseId> cases, int times) {
    for (int i = 0; i < times; i++) {
      chains.seal(cases.get(i % cases.size()), draft(Map.of("title", "并行")));
    }
  }

  private void makeMany(int times) {
    for (int i = 0; i < times; i++) {
      checkpoints.make();
    }
  }
}
