package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.util.List;
import java.util.Map;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EvidenceTest
class LedgerTests {

  /** Entry and head; the head was read by the lock. */
  private static final int STATEMENTS_OF_A_SEAL = 2;

  /** The same, and files frozen and read. */
  private static final int STATEMENTS_OF_A_SEAL_WITH_FILES = 4;

  @Autowired Ledger ledger;
  @Autowired Attachments attachments;
  @Autowired ChainFixture chains;
  @Autowired JdbcTemplate jdbc;

  @Test
  void entriesAreLinkedFromTheFirst() {
    CaseId id = chains.aCase();

    SealedEntry first = chains.seal(id, draft(Map.of("title", "一")));
    SealedEntry second = chains.seal(id, draft(Map.of("title", "二")));

    assertThat(first.seq()).isEqualTo(1);
    assertThat(first.previousSeal()).isEqualTo("0".repeat(64));
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.previousSeal()).isEqualTo(first.seal());
    assertThat(ledger.readable(id, new PersonId("anyone"))).containsExactly(first, second);
  }

  @Test
  void severalEntriesOfOneTransactionFollowEachOther() {
    CaseId id = chains.aCase();

    chains.locked(
        id,
        () -> {
          ledger.seal(id, draft(Map.of("title", "一")));
          return ledger.seal(id, draft(Map.of("title", "二")));
        });

    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(ledger.verify(id).entries()).isEqualTo(2);
  }

  @Test
  void theSaltMakesEqualDataDiffer() {
    CaseId one = chains.aCase();
    chains.seal(one, draft(Map.of("opinion", "AGREE")));
    chains.seal(one, draft(Map.of("opinion", "AGREE")));

    List<String> salts =
        jdbc
            .queryForList(
                "select envelope from sealed_entry where case_id = ?", String.class, one.value())
            .stream()
            .map(envelope -> CanonicalJson.read(envelope).get("salt").textValue())
            .toList();

    assertThat(salts).doesNotHaveDuplicates().allMatch(salt -> salt.matches("[0-9a-f]{32}"));
  }

  @Test
  void sealingNeedsTheLockOfThatCase() {
    CaseId locked = chains.aCase();
    CaseId other = chains.aCase();

    assertThatIllegalStateException()
        .isThrownBy(() -> chains.locked(locked, () -> ledger.seal(other, draft(Map.of()))))
        .withMessageContaining(other.value());
  }

  @Test
  void aCaseWithoutAChainCannotBeLocked() {
    chains.inTransaction(() -> assertThat(ledger.lock(new CaseId("unknown"))).isFalse());
  }

  @Test
  void theLockReadsTheHeadAnewEveryTime() {
    CaseId id = chains.aCase();

    chains.inTransaction(
        () -> {
          ledger.lock(id);
          ledger.seal(id, draft(Map.of()));
          ledger.lock(id);
          assertThat(ledger.seal(id, draft(Map.of())).seq()).isEqualTo(2);
        });
  }

  @Test
  void aNumberIsRefusedAndNothingIsWritten() {
    CaseId id = chains.aCase();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> chains.seal(id, draft(Map.of("funds", 12.5))))
        .withMessageContaining("data.funds");
    assertThat(ledger.verify(id).entries()).isZero();
  }

  @Test
  void withheldEntriesAreReadByThoseWhoGaveTheirOwn() {
    CaseId id = chains.aCase();
    chains.seal(id, draft(Map.of("opinion", "AGREE"), List.of(), "round-1", "eco"));
    chains.seal(id, draft(Map.of("opinion", "REFUSE"), List.of(), "round-1", "drc"));
    chains.seal(id, draft(Map.of("opinion", "AGREE"), List.of(), "round-2", "iit"));

    assertThat(sequencesFor(id, "eco")).containsExactly(1L, 2L);
    assertThat(sequencesFor(id, "iit")).containsExactly(3L);
    assertThat(sequencesFor(id, "applicant")).isEmpty();
  }

  @Test
  void aReleasedRoundIsReadByAllAndReleasingTwiceIsHarmless() {
    CaseId id = chains.aCase();
    chains.seal(id, draft(Map.of("opinion", "AGREE"), List.of(), "round-1", "eco"));
    chains.seal(id, draft(Map.of("opinion", "AGREE"), List.of(), "round-2", "eco"));

    chains.inTransaction(
        () -> {
          ledger.lock(id);
          ledger.release(id, "round-1");
          ledger.release(id, "round-1");
        });

    assertThat(sequencesFor(id, "applicant")).containsExactly(1L);
  }

  @Test
  void sealingFreezesTheFiles() {
    CaseId id = chains.aCase();
    Attachment file = chains.upload(id, Samples.pdf("一"));

    SealedEntry entry = chains.seal(id, draft(Map.of(), List.of(file.id()), null, "clerk"));
    attachments.discard(file.workItem(), file.id());

    assertThat(entry.attachments()).singleElement().extracting(Attachment::sealedIn).isEqualTo(1L);
    assertThat(attachments.find(file.id())).contains(entry.attachments().get(0));
  }

  @Test
  void aSealedFileMayBeHandedInAgainAndStaysInItsFirstEntry() {
    CaseId id = chains.aCase();
    Attachment file = chains.upload(id, Samples.pdf("再交"));
    chains.seal(id, draft(Map.of(), List.of(file.id()), null, "clerk"));

    SealedEntry again = chains.seal(id, draft(Map.of(), List.of(file.id()), null, "clerk"));

    assertThat(again.attachments()).singleElement().extracting(Attachment::sealedIn).isEqualTo(1L);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void aFileOfAnotherCaseIsRefused() {
    CaseId mine = chains.aCase();
    Attachment foreign = chains.upload(chains.aCase(), Samples.pdf("别案"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> chains.seal(mine, draft(Map.of(), List.of(foreign.id()), null, "clerk")));
    assertThat(attachments.find(foreign.id()))
        .hasValueSatisfying(file -> assertThat(file.sealedIn()).isNull());
  }

  @Test
  void aDraftsFileCanBeDiscardedByItsWorkItemOnly() {
    CaseId id = chains.aCase();
    Attachment file = chains.upload(id, Samples.pdf("草稿"));

    attachments.discard(new WorkItemId("another"), file.id());
    assertThat(attachments.find(file.id())).isPresent();
    attachments.discard(file.workItem(), file.id());
    assertThat(attachments.find(file.id())).isEmpty();
  }

  @Test
  void aSealStaysWithinItsStatements() {
    CaseId id = chains.aCase();
    Attachment file = chains.upload(id, Samples.pdf("预算"));

    assertThat(statements(id, List.of())).isEqualTo(STATEMENTS_OF_A_SEAL);
    assertThat(statements(id, List.of(file))).isEqualTo(STATEMENTS_OF_A_SEAL_WITH_FILES);
  }

  private long statements(CaseId id, List<Attachment> files) {
    var ids = files.stream().map(Attachment::id).toList();
    return chains.locked(
        id,
        () -> {
          QueryCountHolder.clear();
          ledger.seal(id, draft(Map.of("title", "一"), ids, null, "clerk"));
          return QueryCountHolder.getGrandTotal().getTotal();
        });
  }

  private List<Long> sequencesFor(CaseId id, String reader) {
    return ledger.readable(id, new PersonId(reader)).stream().map(SealedEntry::seq).toList();
  }
}
