package org.qingshen.pilot.internal;

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
 * Tells projects of their list as soon as it is committed, beside whoever set it going; the
 * schedule takes up what a node left that went down meanwhile.
 */
@Component
class PilotListJobs implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(PilotListJobs.class);

  private final PilotListSpread spread;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "pilot-lists");
            made.setDaemon(true);
            return made;
          });

  PilotListJobs(PilotListSpread spread) {
    this.spread = spread;
  }

  @TransactionalEventListener
  void owed(PilotListSpread.Owed owed) {
    wake();
  }

  @Scheduled(fixedDelay = 60, initialDelay = 75, timeUnit = TimeUnit.SECONDS)
  void wake() {
    if (asked.compareAndSet(false, true)) {
      try {
        thread.execute(this::round);
      } catch (RejectedExecutionException closing) {
        log.debug("Closing; the next start tells the rest");
      }
    }
  }

  private void round() {
    asked.set(false);
    try {
      spread.round();
    } catch (RuntimeException e) {
      log.warn("Lists could not be read: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
