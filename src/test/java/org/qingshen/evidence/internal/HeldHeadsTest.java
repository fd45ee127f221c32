package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachment;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HeldHeadsTest {

  private static final CaseId CASE = new CaseId("01CASE");

  @BeforeEach
  void lock() {
    TransactionSynchronizationManager.initSynchronization();
    TransactionSynchronizationManager.setActualTransactionActive(true);
    HeldHeads.hold(CASE, ChainHead.EMPTY);
  }

  @AfterEach
  void end() {
    TransactionSynchronizationManager.unbindResourceIfPossible(HeldHeads.class);
    TransactionSynchronizationManager.unbindResourceIfPossible(HeldFiles.class);
    TransactionSynchronizationManager.clear();
  }

  @Test
  void whoIsCalledAfterTheCommitHoldsNoLockAnyMore() {
    assertThat(HeldHeads.has(CASE)).isTrue();

    TransactionSynchronizationManager.clearSynchronization(); // Spring, before it calls them

    assertThat(HeldHeads.has(CASE)).isFalse();
    assertThat(HeldHeads.any()).isFalse();
  }

  @Test
  void anInnerTransactionOfItsOwnHoldsNothing() {
    List<TransactionSynchronization> outer =
        TransactionSynchronizationManager.getSynchronizations();
    outer.forEach(TransactionSynchronization::suspend);
    assertThat(HeldHeads.has(CASE)).isFalse();

    outer.forEach(TransactionSynchronization::resume);

    assertThat(HeldHeads.has(CASE)).isTrue();
  }

  @Test
  void aFileDeletedWhileAnotherIsFrozenIsReadAgain() {
    Attachment gone = file("01GONE");
    AttachmentId there = new AttachmentId("01THERE");
    HeldFiles.of(List.of(gone.id()), ids -> List.of(gone));

    HeldFiles.frozen(List.of(gone.id(), there), 1, 1);

    assertThat(HeldFiles.of(List.of(gone.id()), ids -> List.of())).isEmpty();
  }

  private static Attachment file(String id) {
    return new Attachment(
        new AttachmentId(id),
        CASE,
        new WorkItemId("01WORK"),
        "files",
        "a.pdf",
        "0".repeat(64),
        1,
        "application/pdf",
        new PersonId("somebody"),
        Instant.EPOCH,
        null);
  }
}
