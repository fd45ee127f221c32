package org.qingshen.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * Whether somebody whom the ordinary rules keep from a case may read it for a while, for a logged
 * reason (应急查阅). Asked after the ordinary rules have said no; never opens an act. Source: roles.md,
 * SYS_ADMIN.
 */
public interface ExceptionalReader {

  /** Until when that person may read that case; empty where not. */
  Optional<Instant> until(Actor reader, CaseId caseId);

  default boolean mayRead(Actor reader, CaseId caseId) {
    return until(reader, caseId).isPresent();
  }

  /** All such readings of a case, oldest first; for auditors. */
  List<Reading> readings(CaseId caseId);

  /** Who read a case, why, and how long it was open. */
  record Reading(PersonId reader, String reason, Instant from, Instant until) {}
}
