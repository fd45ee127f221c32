package org.qingshen.access.internal;

import java.time.Instant;

/**
 * How often a login was tried in vain.
 *
 * @param lockedUntil null where it is not locked
 */
record Attempts(int failures, Instant lockedUntil) {

  static final Attempts NONE = new Attempts(0, null);

  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
