package org.qingshen.workflow.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Runs a whole act again where another transaction came between. With the case's lock taken first
 * this is not expected; servers may still choose a victim.
 */
@Component
class Retrying {

  private static final Logger log = LoggerFactory.getLogger(Retrying.class);
  private static final int ATTEMPTS = 3;

  <T> T run(Supplier<T> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (OptimisticLockingException | ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        log.warn("An act met another transaction and is run again: {}", e.toString());
      }
    }
  }
}
