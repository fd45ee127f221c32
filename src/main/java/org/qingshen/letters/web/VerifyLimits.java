package org.qingshen.letters.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.letters.internal.LetterSettings;
import org.springframework.stereotype.Component;

/** How much a stranger may ask of the page of verification, counted for each address. */
@Component
class VerifyLimits {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final LetterSettings settings;
  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > MOST;
        }
      };

  VerifyLimits(LetterSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Counts one question of that address; false where it asks too often. */
  synchronized boolean allow(String address) {
    Instant now = clock.instant();
    Window window = windows.get(address);
    boolean over =
        window == null
            || now.isBefore(window.since())
            || !now.isBefore(window.since().plus(WINDOW));
    Window next = over ? new Window(now, 1) : new Window(window.since(), window.asked() + 1);
    windows.put(address, next);
    return next.asked() <= settings.askedPerMinute();
  }

  long maxBytes() {
    return settings.maxCompared().toBytes();
  }

  String megabytes() {
    return String.valueOf(settings.maxCompared().toMegabytes());
  }

  private record Window(Instant since, int asked) {}
}
