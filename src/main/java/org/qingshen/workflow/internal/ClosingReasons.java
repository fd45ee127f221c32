package org.qingshen.workflow.internal;

import java.util.HashMap;
import java.util.Map;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Closings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reasons that hold until the transaction ends, beside the engine, which knows none. */
@Component
class ClosingReasons implements Closings {

  /** Where nobody said why: a sibling decided, a timer fired, the case ended. */
  static final String SUPERSEDED = "superseded";

  @Override
  public void because(CaseId caseId, String reason) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("Work is closed within a transaction");
    }
    said().reasons.put(caseId, reason);
  }

  String of(CaseId caseId) {
    Object said = TransactionSynchronizationManager.getResource(this);
    return said == null ? SUPERSEDED : ((Said) said).reasons.getOrDefault(caseId, SUPERSEDED);
  }

  private Said said() {
    Said said = (Said) TransactionSynchronizationManager.getResource(this);
    if (said == null) {
      said = new Said();
      TransactionSynchronizationManager.bindResource(this, said);
      TransactionSynchronizationManager.registerSynchronization(said);
    }
    return said;
  }

  /** What was said in one transaction; another that runs in between has reasons of its own. */
  private final class Said implements TransactionSynchronization {

    private final Map<CaseId, String> reasons = new HashMap<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ClosingReasons.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ClosingReasons.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ClosingReasons.this);
    }
  }
}
