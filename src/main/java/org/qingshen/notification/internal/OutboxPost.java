package org.qingshen.notification.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/** One round at a time: a slow mail server holds up neither people nor other jobs. */
class OutboxPost implements MailPost, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(OutboxPost.class);

  private final Outbox outbox;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "outbox");
            made.setDaemon(true);
            return made;
          });

  OutboxPost(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Also what another node left, and what is due again. */
  @Override
  @Scheduled(fixedDelay = 30, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
  public void wake() {
    if (asked.compareAndSet(false, true)) {
      try {
        thread.execute(this::round);
      } catch (RejectedExecutionException closing) {
        log.debug("The outbox is closing; the next start sends the rest");
      }
    }
  }

  private void round() {
    asked.set(false);
    try {
      outbox.sendDue();
    } catch (RuntimeException e) {
      log.warn("The outbox could not be read: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
