package org.qingshen.workflow.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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

  /** How often that happened; what operation watches and the benchmark of acts expects to be 0. */
  private static final String METER = "qingshen.acts.retried";

  private final Counter retried;

  Retrying(MeterRegistry metrics) {
    retried = metrics.counter(METER);
  }

  <T> T run(Supplier<T> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (OptimisticLockingException | ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        retried.increment();
        log.warn("An act met another transaction and is run again: {}", e.toString());
      }
    }
  }
}
