package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.CaseId;

/** Somebody who can write the whole database changes something; the check of everything says it. */
abstract class TamperingStory extends EvidenceStory {

  private static final String ONE = " where case_id = ?";
  private static final String ENTRY = " where case_id = ? and seq = ?";

  private CaseId early;
  private CaseId late;
  private Attachment file;

  /**
   * Two checkpoints: the first holds the early case, the second the late one and the early again.
   */
  @BeforeEach
  void twoCheckpoints() {
    early = chains.aCaseOfThreeEntries();
    checkpoints.make();
    late = chains.aCaseOfThreeEntries();
    file = chains.upload(late, Samples.pdf("实施方案" + late));
    chains.seal(late, draft(Map.of("title", "四"), List.of(file.id()), null, "clerk"));
    chains.seal(early, draft(Map.of("title", "四")));
    checkpoints.make();
  }

  @Test
  void untouchedEvidenceIsIntact() {
    assertThat(faults()).isEmpty();
    assertThat(totals().cases()).isEqualTo(2);
    assertThat(totals().entries()).isEqualTo(8);
    assertThat(totals().documents()).isEqualTo(1);
    assertThat(totals().checkpoints()).isEqualTo(2);
    assertThat(totals().latestSeal()).isEqualTo(checkpoints.latest().orElseThrow().seal());
  }

  @Test
  void anActBesideTheCheckIsNoFault() throws Exception {
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; i < 40; i++) {
                Attachment added = chains.upload(late, Samples.pdf("同时" + i));
                chains.seal(late, draft(Map.of(), List.of(added.id()), null, "clerk"));
                checkpoints.make();
              }
            });
    writer.start();

    while (writer.isAlive()) {
      assertThat(faults()).isEmpty();
    }
  }

  @Test
  void aChangedEntryIsNamedWithItsCase() {
    change(
        "update sealed_entry set envelope = replace(envelope, '二', '贰')" + ENTRY, early.value(), 2);

    assertThat(faults()).containsExactly(in(early, "changed", "2"));
  }

  @Test
  void aMissingEntryIsNamed() {
    change("delete from sealed_entry" + ENTRY, late.value(), 2);

    assertThat(faults()).containsExactly(in(late, "missing", "2"), in(late, "link", "3"));
  }

  @Test
  void anInsertedEntryIsNamed() {
    change("update sealed_entry set seq = 5" + ENTRY, early.value(), 4);
    change(
        "insert into sealed_entry select case_id, 4, kind, step, withheld_in, person_id, sealed_at,"
            + " envelope, seal from sealed_entry"
            + ENTRY,
        early.value(),
        2);

    assertThat(faults())
        .contains(
            in(early, "column", "4", "seq"),
            in(early, "link", "4"),
            in(early, "checkpoint.differs", "4", "2"));
  }

  @Test
  void reorderedEntriesAreNamed() {
    change("update sealed_entry set seq = 9" + ENTRY, early.value(), 1);
    change("update sealed_entry set seq = 1" + ENTRY, early.value(), 2);
    change("update sealed_entry set seq = 2" + ENTRY, early.value(), 9);

    assertThat(faults()).contains(in(early, "column", "1", "seq"), in(early, "column", "2", "seq"));
  }

  @Test
  void aChangedOrMissingFileIsNamed() throws IOException {
    Files.write(place(file), Samples.pdf("别的"));
    assertThat(faults()).containsExactly(in(late, "file.changed", "4", "方案.pdf"));

    Files.delete(place(file));
    assertThat(faults()).containsExactly(in(late, "file.missing", "4", "方案.pdf"));
  }

  @Test
  void aFileSlippedInForAnEntryYetToComeIsNamed() {
    Attachment slipped = chains.upload(early, Samples.pdf("夹带" + early));
    change("update attachment set sealed_in = 99 where id = ?", slipped.id().value());

    assertThat(faults()).containsExactly(in(early, "file.added", "99", "方案.pdf"));
  }

  @Test
  void aMissingFileOfADraftIsNamed() throws IOException {
    Attachment draft = chains.upload(early, Samples.pdf("草稿" + early));

    Files.delete(place(draft));

    assertThat(faults()).containsExactly(in(early, "file.draft.missing", "方案.pdf"));
  }

  @Test
  void aChainCutAtItsEndIsNoticedThroughItsCheckpoint() {
    cut(early, 3);

    assertThat(faults()).containsExactly(in(early, "checkpoint.cut", "3", "4", "2"));
    assertThat(ledger.verify(early).faults()).containsExactly(of("checkpoint.cut", "3", "4", "2"));
  }

  @Test
  void aChainReplacedFromItsEndIsNoticedThroughItsCheckpoint() {
    cut(early, 3);
    chains.seal(early, draft(Map.of("title", "别的四")));

    assertThat(faults()).containsExactly(in(early, "checkpoint.differs", "4", "2"));
  }

  @Test
  void aCaseRemovedAltogetherIsNoticedThroughItsCheckpoint() {
    change("delete from sealed_entry" + ONE, early.value());
    change("delete from case_chain" + ONE, early.value());

    assertThat(faults())
        .containsExactly(in(early, "chain"), in(early, "checkpoint.cut", "0", "4", "2"));
  }

  private void cut(CaseId id, long at) {
    change("delete from sealed_entry where case_id = ? and seq > ?", id.value(), at);
    change(
        "update case_chain set head_seq = ?, checkpointed_seq = 0, head_seal ="
            + " (select seal from sealed_entry e where e.case_id = ? and e.seq = ?) where case_id = ?",
        at,
        id.value(),
        at,
        id.value());
  }

  @Test
  void aChangedCheckpointIsNamed() {
    change("update checkpoint set leaves = 9 where checkpoint_no = 1");

    assertThat(faults())
        .containsExactly(of("checkpoint.changed", "1"), of("checkpoint.leaves", "1"));
  }

  @Test
  void aChangedCheckpointWithARecomputedSealIsNamed() {
    Checkpoint first = mapperFinds(1);
    Checkpoint forged =
        new Checkpoint(1, first.madeAt(), 1, Sm3.hex("别的根"), first.previousSeal(), null).sealed();
    change(
        "update checkpoint set merkle_root = ?, seal = ? where checkpoint_no = 1",
        forged.root(),
        forged.seal());

    assertThat(faults())
        .containsExactly(
            of("checkpoint.leaves", "1"), of("checkpoint.link", "2"), of("signature.wrong", "1"));
  }

  @Test
  void aRemovedCheckpointIsNamed() {
    change("delete from checkpoint where checkpoint_no = 1");

    assertThat(faults())
        .containsExactly(
            of("checkpoint.missing", "1"),
            of("checkpoint.link", "2"),
            of("signature.ofNothing", "1"));
  }

  @Test
  void theLastCheckpointRemovedIsNamed() {
    change("delete from checkpoint where checkpoint_no = 2");

    assertThat(faults())
        .containsExactly(of("checkpoint.missing", "2"), of("signature.ofNothing", "2"));
  }

  @Test
  void theLastCheckpointRemovedWithItsTracesIsNoticedByTheCasesItHeld() {
    String first = mapperFinds(1).seal();
    change("delete from checkpoint where checkpoint_no = 2");
    change("delete from checkpoint_leaf where checkpoint_no = 2");
    change("delete from checkpoint_signature where checkpoint_no = 2");
    change("update checkpoint_head set checkpoint_no = 1, seal = ?", first);

    assertThat(faults())
        .containsExactlyInAnyOrder(
            in(early, "checkpoint.gone", "4"), in(late, "checkpoint.gone", "4"));
  }

  @Test
  void aRemovedOrChangedLeafIsNamed() {
    change("update checkpoint_leaf set seal = ? where checkpoint_no = 1", "b".repeat(64));

    assertThat(faults())
        .containsExactly(of("checkpoint.leaves", "1"), in(early, "checkpoint.differs", "3", "1"));

    change("delete from checkpoint_leaf where checkpoint_no = 1");
    assertThat(faults()).containsExactly(of("checkpoint.leaves", "1"));
  }

  @Test
  void aCheckpointAddedPastTheHeadIsNamed() {
    change(
        "insert into checkpoint select 3, made_at, leaves, merkle_root, previous_seal, seal"
            + " from checkpoint where checkpoint_no = 2");

    assertThat(faults()).containsExactly(of("checkpoint.head"));
  }

  @Test
  void aWhollyRewrittenHouseIsNoticedByASealKeptElsewhere() {
    Kept kept = new Kept(2, checkpoints.latest().orElseThrow().seal());
    assertThat(faults(kept)).isEmpty();

    anEmptyHouse();
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(faults()).isEmpty();
    assertThat(faults(kept)).containsExactly(of("checkpoint.kept", "2"));

    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(faults(kept)).containsExactly(of("checkpoint.kept", "2"));
  }

  private Checkpoint mapperFinds(long no) {
    return mapper.find(no);
  }

  @org.springframework.beans.factory.annotation.Autowired CheckpointMapper mapper;

  private Path place(Attachment attachment) {
    String digest = attachment.digest();
    return settings
        .directory()
        .resolve(digest.substring(0, 2))
        .resolve(digest.substring(2, 4))
        .resolve(digest);
  }
}
