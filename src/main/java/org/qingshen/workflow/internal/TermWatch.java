package org.qingshen.workflow.internal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at all terms whose time has come, each in a transaction of its own. */
@Component
class TermWatch {

  private static final Logger log = LoggerFactory.getLogger(TermWatch.class);
  private static final int AT_ONCE = 500;

  private final TermMapper terms;
  private final TermLook looking;
  private final Clock clock;

  TermWatch(TermMapper terms, TermLook looking, Clock clock) {
    this.terms = terms;
    this.looking = looking;
    this.clock = clock;
  }

  void look() {
    for (String id : terms.dueForLook(clock.instant(), AT_ONCE)) {
      try {
        looking.look(id);
      } catch (RuntimeException e) {
        log.warn("Term {} could not be looked at and waits for the next time", id, e);
      }
    }
  }
}
