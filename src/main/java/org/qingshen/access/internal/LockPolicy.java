package org.qingshen.access.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts a try before its password is looked at, so that many tries at once do not slip through. A
 * success takes the count back.
 */
record LockPolicy(int maxFailures, Duration lock) {

  Attempts counting(Attempts before, Instant now) {
    int failures = before.lockedUntil() == null ? before.failures() + 1 : 1;
    return new Attempts(failures, failures >= maxFailures ? now.plus(lock) : null);
  }
}
