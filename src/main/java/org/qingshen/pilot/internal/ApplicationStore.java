package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.qingshen.evidence.CaseMemo;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads and writes applications without asking who reads; for handlers and delegates. */
@Component
public class ApplicationStore {

  private final ApplicationMapper mapper;
  private final CallStore calls;
  private final CaseMemo<ApplicationRow> rows;
  private final CaseMemo<PilotCall> called;

  ApplicationStore(ApplicationMapper mapper, CallStore calls, Ledger ledger) {
    this.mapper = mapper;
    this.calls = calls;
    this.rows = new CaseMemo<>(ledger);
    this.called = new CaseMemo<>(ledger);
  }

  /** The call that case applies to. */
  public PilotCall callOf(CaseId caseId) {
    return called.of(caseId, id -> calls.of(of(id).callId()));
  }

  /** Keeps the moment the city sent the case up. */
  public void sentUp(CaseId caseId, Instant at) {
    mapper.sentUp(caseId, at);
    rows.forget(caseId);
  }

  /** Those the city has sent up, newest first. */
  List<ApplicationRow> sentUpTo(String callId, int limit) {
    return mapper.sentUpTo(callId, limit);
  }

  ApplicationRow of(CaseId caseId) {
    return rows.of(caseId, this::read);
  }

  private ApplicationRow read(CaseId caseId) {
    ApplicationRow row = mapper.find(caseId);
    if (row == null) {
      throw new IllegalStateException("No pilot application for case " + caseId);
    }
    return row;
  }

  List<CaseId> unsubmitted(String callId, OrganisationId applicant) {
    return mapper.unsubmitted(callId, applicant);
  }

  List<CaseId> ofCall(String callId) {
    return mapper.ofCall(callId);
  }

  void create(CaseId caseId, PilotCall call, OrganisationId applicant, String title) {
    mapper.insert(
        new ApplicationRow(
            caseId, call.id(), applicant, null, null, title, null, null, null, null, null, null),
        call.amendmentNo());
  }

  /**
   * Replaces everything typed with what was submitted.
   *
   * @param first whether there is nothing to replace
   */
  void submitted(ApplicationRow row, PlanRows plan, boolean first) {
    CaseId id = row.caseId();
    mapper.submitted(row);
    rows.forget(id);
    if (!first) {
      mapper.clearBaselines(id);
      mapper.clearGoals(id);
      mapper.clearMilestones(id);
      mapper.clearBenefits(id);
    }
    some(plan.baselines(), these -> mapper.insertBaselines(id, these));
    some(plan.goals(), these -> mapper.insertGoals(id, these));
    some(plan.milestones(), these -> mapper.insertMilestones(id, these));
    some(plan.benefits(), these -> mapper.insertBenefits(id, these));
  }

  /** A call whose outline has no such chapter leaves its table empty. */
  private static <T> void some(List<T> rows, Consumer<List<T>> insert) {
    if (!rows.isEmpty()) {
      insert.accept(rows);
    }
  }
}
