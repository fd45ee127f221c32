package org.qingshen.access.internal;

import java.time.Duration;
import java.time.Instant;
import org.qingshen.access.Actor;

/**
 * A person and the account, as read at one moment.
 *
 * @param account null where the person has none
 */
record Known(Actor actor, AccountRow account, Instant readAt) {

  private static final Duration FRESH = Duration.ofSeconds(5);

  /** A clock moved back counts as stale, and so does a deputyship that ended in between. */
  boolean freshAt(Instant now) {
    return Duration.between(readAt, now).abs().compareTo(FRESH) <= 0
        && actor.deputised().stream().noneMatch(post -> now.isAfter(post.principal().until()));
  }

  boolean disabled() {
    return account != null && account.disabledAt() != null;
  }

  boolean expired(Duration temporary, Instant now) {
    return account != null && account.expired(temporary, now);
  }

  boolean mustChange() {
    return account != null && account.mustChange();
  }

  /** Says which password is meant; sessions that were opened with another one have ended. */
  long passwordStamp() {
    return account == null || account.passwordChangedAt() == null
        ? 0
        : account.passwordChangedAt().toEpochMilli();
  }
}
