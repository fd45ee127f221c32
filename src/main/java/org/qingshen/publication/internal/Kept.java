package org.qingshen.publication.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the portal has read, kept for a short while so that many readers cost one reading. A change
 * made on this node is seen at once, one made on another when the while is over.
 */
@Component
class Kept {

  private static final int MOST = 500;

  private final PublicationSettings settings;
  private final Clock clock;
  private final Map<String, Held> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
          return size() > MOST;
        }
      };

  Kept(PublicationSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @SuppressWarnings("unchecked")
  <T> T of(String key, Supplier<T> read) {
    Instant now = clock.instant();
    Held known = get(key);
    if (known != null
        && !now.isBefore(known.at())
        && now.isBefore(known.at().plus(settings.kept()))) {
      return (T) known.value();
    }
    T found = read.get();
    put(key, new Held(found, now));
    return found;
  }

  /** Once the change is committed, or at once where there is no transaction. */
  void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      clear();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            clear();
          }
        });
  }

  private synchronized Held get(String key) {
    return held.get(key);
  }

  private synchronized void put(String key, Held value) {
    held.put(key, value);
  }

  private synchronized void clear() {
    held.clear();
  }

  private record Held(Object value, Instant at) {}
}
