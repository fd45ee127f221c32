package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be checked, and what was found. */
@Component
class Checks {

  /** Stands in place of a rule's id where the check as a whole could not run. */
  static final String WHOLE = "CHECK";

  private final CheckMapper mapper;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Checks(CheckMapper mapper, ApplicationEventPublisher events, Clock clock) {
    this.mapper = mapper;
    this.events = events;
    this.clock = clock;
  }

  /** Asks for a check; in the transaction that seals what is to be checked. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CheckRow ask(CaseId caseId, long seq, String facts, RegionCode place) {
    Instant now = now();
    CheckRow row =
        new CheckRow(
            Ids.next(),
            caseId,
            seq,
            facts,
            place.province(),
            CheckRow.State.PENDING,
            0,
            now,
            now,
            null,
            null);
    mapper.insert(row);
    events.publishEvent(new CheckAsked(row.id()));
    return row;
  }

  /** Replaces what that check has found so far. */
  @Transactional
  public void found(CheckRow check, List<Finding> findings) {
    mapper.clearFindings(check.id());
    first(check, findings);
  }

  /** What it has found, where it has found nothing yet. */
  @Transactional
  public void first(CheckRow check, List<Finding> findings) {
    if (!findings.isEmpty()) {
      mapper.insertFindings(rows(check, findings));
    }
  }

  /**
   * @return false where another node has taken the check over: then nothing is kept
   */
  @Transactional
  public boolean done(CheckRow check, List<Finding> findings) {
    boolean mine = mapper.done(check.id(), check.attempts(), now()) == 1;
    if (mine) {
      found(check, findings);
    }
    return mine;
  }

  /** Says so among the findings: what was not checked must not look clean. */
  @Transactional
  public void gaveUp(CheckRow check, String error) {
    if (mapper.giveUp(check.id(), now(), error) == 1) {
      found(check, List.of(unchecked(Text.of("integritychecks.unchecked.all"))));
      events.publishEvent(
          new TrailEvent("check.failed", Signatory.SYSTEM.person(), check.caseId().value(), error));
    }
  }

  /** A finding that says that something was not checked. */
  static Finding unchecked(Text why) {
    return new Finding(
        WHOLE, 1, Severity.WARNING, List.of(), List.of(), List.of(), why, null, false);
  }

  private List<FindingRow> rows(CheckRow check, List<Finding> findings) {
    List<String> keys = FindingKeys.of(findings);
    List<FindingRow> rows = new ArrayList<>();
    for (Finding finding : findings) {
      int at = rows.size();
      rows.add(FindingRow.of(check, at + 1, keys.get(at), finding, now()));
    }
    return rows;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
