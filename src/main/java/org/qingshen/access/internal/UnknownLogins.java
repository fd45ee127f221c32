package org.qingshen.access.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Counts tries of logins that do not exist, or a lock would tell a stranger which ones do. Bounded,
 * in memory of this node.
 */
@Component
class UnknownLogins {

  private static final int MOST = 10_000;

  private final Map<String, Attempts> tries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
          return size() > MOST;
        }
      };

  /** Applies the change unless the login is locked; gives what was found before. */
  synchronized Attempts tried(String login, Instant now, UnaryOperator<Attempts> change) {
    Attempts found = tries.getOrDefault(login, Attempts.NONE);
    if (!found.lockedAt(now)) {
      tries.put(login, change.apply(found));
    }
    return found;
  }

  synchronized Attempts of(String login) {
    return tries.getOrDefault(login, Attempts.NONE);
  }
}
