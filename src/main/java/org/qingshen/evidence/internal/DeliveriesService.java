package org.qingshen.evidence.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
class DeliveriesService implements CheckpointDeliveries, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(DeliveriesService.class);
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 250;

  private final DeliveryRound round;
  private final DeliveryMapper mapper;
  private final Checkpoints checkpoints;
  private final LedgerMapper ledger;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "checkpoints-leaving");
            made.setDaemon(true);
            return made;
          });

  DeliveriesService(
      DeliveryRound round,
      DeliveryMapper mapper,
      Checkpoints checkpoints,
      LedgerMapper ledger,
      Clock clock) {
    this.round = round;
    this.mapper = mapper;
    this.checkpoints = checkpoints;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void soon(CaseId caseId) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      start(caseId);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            start(caseId);
          }
        });
  }

  private void start(CaseId caseId) {
    if (round.configured().isEmpty()) {
      return;
    }
    try {
      thread.execute(() -> takeOut(caseId));
    } catch (RejectedExecutionException closing) {
      log.debug("Closing; the next interval sends it");
    }
  }

  private void takeOut(CaseId caseId) {
    try {
      for (int i = 0; i < ATTEMPTS && !covered(caseId); i++) {
        checkpoints.make();
        if (!covered(caseId)) {
          Thread.sleep(PAUSE_MILLIS);
        }
      }
      round.ask();
      round.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("A checkpoint leaves later: {}", e.getMessage());
    }
  }

  private boolean covered(CaseId caseId) {
    ChainHead head = ledger.head(caseId);
    return head == null
        || checkpoints.covering(caseId).filter(it -> it.seq() >= head.headSeq()).isPresent();
  }

  @Override
  public List<String> channels() {
    return round.configured();
  }

  @Override
  public List<Delivery> newest(int limit) {
    return mapper.newest(limit).stream()
        .map(
            row ->
                new Delivery(
                    row.checkpointNo(),
                    row.channel(),
                    row.askedAt(),
                    row.attempts(),
                    row.deliveredAt(),
                    row.lastError()))
        .toList();
  }

  @Override
  public long waiting() {
    return mapper.waiting();
  }

  @Override
  public Optional<Instant> waitingSince() {
    return Optional.ofNullable(mapper.waitingSince());
  }

  @Override
  @RequiresPermissions(Permissions.EVIDENCE_KEEP)
  public long retry() {
    mapper.dueNow(OfficeTime.now(clock));
    round.run();
    return mapper.waiting();
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
