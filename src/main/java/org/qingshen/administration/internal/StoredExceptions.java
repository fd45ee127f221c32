package org.qingshen.administration.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Apart from {@link BreakGlassService}, which needs the case files that need this. */
@Component
class StoredExceptions implements ExceptionalReader {

  private final BreakGlassMapper mapper;
  private final CurrentActor current;
  private final Clock clock;

  StoredExceptions(BreakGlassMapper mapper, CurrentActor current, Clock clock) {
    this.mapper = mapper;
    this.current = current;
    this.clock = clock;
  }

  /** Who lost the permission since opening it reads nothing more. */
  @Override
  public Optional<Instant> until(Actor reader, CaseId caseId) {
    return current.may(Permissions.CASE_BREAK_GLASS)
        ? Optional.ofNullable(mapper.until(reader.id(), caseId, clock.instant()))
        : Optional.empty();
  }

  @Override
  public List<Reading> readings(CaseId caseId) {
    return mapper.ofCase(caseId).stream()
        .map(row -> new Reading(row.personId(), row.reason(), row.openedAt(), row.expiresAt()))
        .toList();
  }
}
