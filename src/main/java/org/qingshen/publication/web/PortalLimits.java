package org.qingshen.publication.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what each address asks in a window of time; forgets the longest unheard beyond a bound.
 */
final class PortalLimits {

  private static final int MOST = 10_000;

  private final int allowed;
  private final Duration window;
  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > MOST;
        }
      };

  PortalLimits(int allowed, Duration window, Clock clock) {
    this.allowed = allowed;
    this.window = window;
    this.clock = clock;
  }

  /** Counts one question of that address; false where it asks too often. */
  synchronized boolean allow(String address) {
    Instant now = clock.instant();
    Window known = windows.get(address);
    boolean over =
        known == null || now.isBefore(known.since()) || !now.isBefore(known.since().plus(window));
    Window next = over ? new Window(now, 1) : new Window(known.since(), known.asked() + 1);
    windows.put(address, next);
    return next.asked() <= allowed;
  }

  private record Window(Instant since, int asked) {}
}
