package org.qingshen.letters.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Whether chains hold, remembered for a minute: a stranger who asks again and again must not make
 * the server read all documents of a case each time.
 */
@Component
class ChainStates {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final Ledger ledger;
  private final Clock clock;
  private final Map<CaseId, State> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, State> eldest) {
          return size() > MOST;
        }
      };

  ChainStates(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  boolean intact(CaseId caseId) {
    Instant now = clock.instant();
    State known = known(caseId);
    if (known != null && now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) {
      return known.intact();
    }
    State found = new State(ledger.verify(caseId).intact(), now);
    remember(caseId, found);
    return found.intact();
  }

  private synchronized State known(CaseId caseId) {
    return states.get(caseId);
  }

  private synchronized void remember(CaseId caseId, State state) {
    states.put(caseId, state);
  }

  private record State(boolean intact, Instant at) {}
}
