package org.qingshen.evidence.internal;

import java.util.HashMap;
import java.util.Map;
import org.qingshen.shared.CaseId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chain heads this transaction has locked. Nobody else can move them before it ends, so a seal
 * need not read them again.
 */
final class HeldHeads {

  private HeldHeads() {}

  static void hold(CaseId caseId, ChainHead head) {
    heads().put(caseId, head);
  }

  /**
   * @throws IllegalStateException where this transaction has not taken the case's lock
   */
  static ChainHead of(CaseId caseId) {
    ChainHead head = heads().get(caseId);
    if (head == null) {
      throw new IllegalStateException("The lock of case " + caseId + " is not held");
    }
    return head;
  }

  /** Whether this transaction has locked any. After its end the locks are gone. */
  static boolean any() {
    return TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.hasResource(HeldHeads.class);
  }

  static boolean has(CaseId caseId) {
    return any()
        && TransactionSynchronizationManager.getResource(HeldHeads.class) instanceof Map<?, ?> heads
        && heads.containsKey(caseId);
  }

  @SuppressWarnings("unchecked")
  private static Map<CaseId, ChainHead> heads() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A case is locked and sealed inside a transaction only");
    }
    Object held = TransactionSynchronizationManager.getResource(HeldHeads.class);
    return held == null ? begin() : (Map<CaseId, ChainHead>) held;
  }

  private static Map<CaseId, ChainHead> begin() {
    Map<CaseId, ChainHead> heads = new HashMap<>();
    TransactionSynchronizationManager.bindResource(HeldHeads.class, heads);
    TransactionSynchronizationManager.registerSynchronization(new Release(heads));
    return heads;
  }

  private record Release(Map<CaseId, ChainHead> heads) implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(HeldHeads.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(HeldHeads.class, heads);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(HeldHeads.class);
    }
  }
}
