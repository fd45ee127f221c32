package org.qingshen.casefile.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After the start, cases from before there was a search become findable, a few at a time. */
@Component
class IndexCatchUp {

  private static final Logger log = LoggerFactory.getLogger(IndexCatchUp.class);
  private static final int AT_ONCE = 100;

  private final CaseIndex index;

  IndexCatchUp(CaseIndex index) {
    this.index = index;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::run, "case-index");
    thread.setDaemon(true);
    thread.start();
  }

  /** Two nodes may do the same at once: a pair that is there already stays. */
  void run() {
    try {
      int batches = 0;
      while (index.catchUp(AT_ONCE)) {
        batches++;
      }
      if (batches > 0) {
        log.info("Older cases can be searched for now, {} batches", batches);
      }
    } catch (RuntimeException e) {
      log.warn("Older cases cannot all be searched for; the next start goes on", e);
    }
  }
}
