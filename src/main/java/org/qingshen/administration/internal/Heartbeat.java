package org.qingshen.administration.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Beats while the application runs; a beat that fails is logged, and the next one comes. */
@Component
class Heartbeat implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final NodeClock node;
  private final NodeSettings settings;
  private ScheduledExecutorService timer;

  Heartbeat(NodeClock node, NodeSettings settings) {
    this.node = node;
    this.settings = settings;
  }

  @Override
  public synchronized void start() {
    if (timer == null && settings.beating()) {
      timer =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "heartbeat");
                thread.setDaemon(true);
                return thread;
              });
      timer.scheduleWithFixedDelay(
          this::beat, 0, settings.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void beat() {
    try {
      node.beat();
    } catch (RuntimeException e) {
      LOG.warn("A heartbeat failed: {}", e.getClass().getName());
    }
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
