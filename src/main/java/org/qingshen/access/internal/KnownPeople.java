package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.qingshen.access.Actor;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who people are and what they may act in, remembered for seconds: every check of every request
 * asks. On this node a change is seen at once, on the others when the seconds are over.
 */
@Component
class KnownPeople {

  private static final int MOST = 10_000;

  private final Deputies deputies;
  private final AccountMapper accounts;
  private final Clock clock;
  private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  KnownPeople(Deputies deputies, AccountMapper accounts, Clock clock) {
    this.deputies = deputies;
    this.accounts = accounts;
    this.clock = clock;
  }

  Optional<Known> of(PersonId id) {
    Known found = known.get(id);
    return found != null && found.freshAt(clock.instant()) ? Optional.of(found) : fresh(id);
  }

  /** As it stands in the tables now. */
  Optional<Known> fresh(PersonId id) {
    long before = changes.get();
    Instant now = clock.instant();
    Optional<Known> read =
        deputies
            .acting(id, now)
            .map(
                acting ->
                    new Known(
                        new Actor(acting.person(), acting.deputised()),
                        accounts.ofPerson(id).orElse(null),
                        now));
    read.ifPresentOrElse(found -> remember(id, found, before), () -> known.remove(id));
    return read;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(DirectoryChanged changed) {
    changes.incrementAndGet();
    known.clear();
  }

  // What was read before a change must not be remembered after it.
  private void remember(PersonId id, Known found, long before) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(id, found);
    if (changes.get() != before) {
      known.remove(id, found);
    }
  }
}
