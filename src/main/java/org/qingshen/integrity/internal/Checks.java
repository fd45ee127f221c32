package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<RuleSuspicions> suspicions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Checks(
      CheckMapper mapper,
      ObjectProvider<RuleSuspicions> suspicions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.suspicions = suspicions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks for a check; in the transaction that seals what is to be checked.
   *
   * @param inAct whether the rules that need nothing else have run
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public CheckRow ask(CaseId caseId, long seq, String facts, RegionCode place, boolean inAct) {
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
            null,
            inAct);
    mapper.insert(row);
    events.publishEvent(new CheckAsked(row.id()));
    return row;
  }

  /** What the act has found, with the keys by which it was explained. */
  @Transactional
  public void first(CheckRow check, List<Finding> findings, List<String> keys) {
    if (!findings.isEmpty()) {
      mapper.insertFindings(rows(check, findings, keys, 1, check.inAct()));
    }
  }

  /** It could not be kept: the job does it all. */
  @Transactional
  public void nothingKept(CheckRow check) {
    mapper.nothingKept(check.id());
  }

  /** Rules that failed in the act, which the job therefore runs again. */
  Set<String> failedInAct(CheckRow check) {
    return mapper.keptOfAct(check.id()).stream()
        .filter(kept -> !kept.checked())
        .map(KeptRow::ruleId)
        .collect(Collectors.toSet());
  }

  /**
   * Adds what the job has found to what the act found, in place of what a job found before.
   *
   * @return false where another node has taken the check over: then nothing is kept
   */
  @Transactional
  public boolean done(CheckRow check, List<Finding> findings) {
    boolean mine = mapper.done(check.id(), check.attempts(), now()) == 1;
    if (mine) {
      mapper.clearFindings(check.id(), true);
      add(check, findings);
      suspicions.getObject().raise(check);
    }
    return mine;
  }

  /** Says so among the findings: what was not checked must not look clean. */
  @Transactional
  public void gaveUp(CheckRow check, String error) {
    if (mapper.giveUp(check.id(), now(), error) == 1) {
      mapper.clearFindings(check.id(), false);
      add(check, List.of(unchecked(Text.of("integritychecks.unchecked." + part(check)))));
      events.publishEvent(
          new TrailEvent("check.failed", Signatory.SYSTEM.person(), check.caseId().value(), error));
    }
  }

  private static String part(CheckRow check) {
    return check.inAct() ? "rest" : "all";
  }

  private void add(CheckRow check, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    List<KeptRow> kept = mapper.keptOfAct(check.id());
    List<String> keys =
        FindingKeys.after(kept.stream().map(KeptRow::findingKey).toList(), findings);
    int next = kept.isEmpty() ? 1 : kept.get(kept.size() - 1).position() + 1;
    mapper.insertFindings(rows(check, findings, keys, next, false));
  }

  /** A finding that says that something was not checked. */
  static Finding unchecked(Text why) {
    return new Finding(
        WHOLE, 1, Severity.WARNING, List.of(), List.of(), List.of(), why, null, false);
  }

  private List<FindingRow> rows(
      CheckRow check, List<Finding> findings, List<String> keys, int first, boolean inAct) {
    Instant at = now();
    List<FindingRow> rows = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      rows.add(FindingRow.of(check, first + i, keys.get(i), findings.get(i), at, inAct));
    }
    return rows;
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
