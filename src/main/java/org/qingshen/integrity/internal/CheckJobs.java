package org.qingshen.integrity.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Checks submissions as soon as they are committed, beside whoever submitted them; the schedule
 * takes up what failed before, and what a node left that went down.
 */
@Component
class CheckJobs implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(CheckJobs.class);

  private final CheckRun checks;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "integrity-checks");
            made.setDaemon(true);
            return made;
          });

  CheckJobs(CheckRun checks) {
    this.checks = checks;
  }

  @TransactionalEventListener
  void asked(CheckAsked asked) {
    wake();
  }

  @Scheduled(fixedDelay = 30, initialDelay = 40, timeUnit = TimeUnit.SECONDS)
  void wake() {
    if (asked.compareAndSet(false, true)) {
      try {
        thread.execute(this::round);
      } catch (RejectedExecutionException closing) {
        log.debug("Closing; the next start checks the rest");
      }
    }
  }

  private void round() {
    asked.set(false);
    try {
      checks.round();
    } catch (RuntimeException e) {
      log.warn("Checks could not be read: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
