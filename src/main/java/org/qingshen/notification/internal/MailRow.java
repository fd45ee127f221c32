package org.qingshen.notification.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;

/**
 * @param lastError class of what went wrong last; never its message, which may name the address
 */
record MailRow(
    String id,
    PersonId personId,
    String address,
    String subject,
    String body,
    Instant createdAt,
    Instant nextAttemptAt,
    int attempts,
    State state,
    String lastError) {

  enum State {
    PENDING,
    SENT,
    GIVEN_UP
  }
}
