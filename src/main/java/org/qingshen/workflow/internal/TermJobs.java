package org.qingshen.workflow.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.TransactionException;

/** Every node looks after the terms; the case's lock keeps them apart. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(TermSettings.class)
class TermJobs implements SchedulingConfigurer {

  private static final Logger log = LoggerFactory.getLogger(TermJobs.class);

  private final TermWatch watch;
  private final TermSettings settings;

  TermJobs(TermWatch watch, TermSettings settings) {
    this.watch = watch;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    Duration every = settings.lookEvery();
    if (!every.isZero()) {
      registrar.addFixedDelayTask(new FixedDelayTask(this::attempt, every, every));
    }
  }

  private void attempt() {
    try {
      watch.look();
    } catch (DataAccessException | TransactionException e) {
      log.warn("Looking at terms postponed: {}", e.getMessage());
    }
  }
}
