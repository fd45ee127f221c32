package org.qingshen.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.qingshen.shared.CaseId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read of a case whose lock it holds. Nobody else changes it before the
 * transaction ends, so one act need not read it a dozen times; without the lock it is read each
 * time. Whoever writes says so by {@link #now} or {@link #forget}.
 *
 * @param <V> what is read; immutable
 */
public final class CaseMemo<V> {

  private final Ledger ledger;

  public CaseMemo(Ledger ledger) {
    this.ledger = ledger;
  }

  /** As it was read or written last; what is null is read again. */
  public V of(CaseId caseId, Function<CaseId, V> read) {
    return ledger.holds(caseId) ? known().computeIfAbsent(caseId, read) : read.apply(caseId);
  }

  /** What this transaction has just made of it. */
  public void now(CaseId caseId, V value) {
    if (ledger.holds(caseId)) {
      known().put(caseId, value);
    }
  }

  public void forget(CaseId caseId) {
    if (ledger.holds(caseId)) {
      known().remove(caseId);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<CaseId, V> known() {
    Object held = TransactionSynchronizationManager.getResource(this);
    return held == null ? begin() : (Map<CaseId, V>) held;
  }

  private Map<CaseId, V> begin() {
    Map<CaseId, V> known = new HashMap<>();
    TransactionSynchronizationManager.bindResource(this, known);
    TransactionSynchronizationManager.registerSynchronization(new Release(this, known));
    return known;
  }

  private record Release(Object memo, Map<?, ?> known) implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(memo);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(memo, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(memo);
    }
  }
}
