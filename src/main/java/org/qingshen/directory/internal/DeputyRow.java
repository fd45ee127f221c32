package org.qingshen.directory.internal;

import java.time.Instant;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.shared.PersonId;

/** A row of {@code deputyship} with the names of both people. */
record DeputyRow(
    String id,
    PersonId principalId,
    String principalName,
    PersonId deputyId,
    String deputyName,
    Instant startsAt,
    Instant endsAt,
    String reason,
    Instant endedAt) {

  Deputyship deputyship() {
    return new Deputyship(
        id, principalId, principalName, deputyId, deputyName, startsAt, endsAt, reason, endedAt);
  }
}
