package org.qingshen.evidence.internal;

import java.time.Duration;
import org.qingshen.evidence.Checkpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.TransactionException;

/** What every node does by itself: checkpoints every few seconds, a sweep of the store at times. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EvidenceJobs implements SchedulingConfigurer {

  private static final Logger log = LoggerFactory.getLogger(EvidenceJobs.class);

  private final Checkpoints checkpoints;
  private final CheckpointSettings pace;
  private final StoreSweep sweep;
  private final SweepSettings sweeping;
  private final DeliveryRound deliveries;
  private final DeliverySettings leaving;

  EvidenceJobs(
      Checkpoints checkpoints,
      CheckpointSettings pace,
      StoreSweep sweep,
      SweepSettings sweeping,
      DeliveryRound deliveries,
      DeliverySettings leaving) {
    this.checkpoints = checkpoints;
    this.pace = pace;
    this.sweep = sweep;
    this.sweeping = sweeping;
    this.deliveries = deliveries;
    this.leaving = leaving;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    every(registrar, pace.every(), "Checkpoint", checkpoints::make);
    every(registrar, sweeping.every(), "Sweep of the document store", sweep::run);
    every(registrar, leaving.every(), "Checkpoints leaving", deliveries::ask);
    Duration look = leaving.every().isZero() ? Duration.ZERO : leaving.retry();
    every(registrar, look, "Deliveries", deliveries::run);
  }

  private static void every(
      ScheduledTaskRegistrar registrar, Duration every, String name, Runnable job) {
    if (!every.isZero()) {
      registrar.addFixedDelayTask(new FixedDelayTask(() -> attempt(name, job), every, every));
    }
  }

  /** A database that is away for a while is nobody's fault in the code: one line, and again. */
  private static void attempt(String name, Runnable job) {
    try {
      job.run();
    } catch (DataAccessException | TransactionException e) {
      log.warn("{} postponed: {}", name, e.getMessage());
    }
  }
}
