package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads and writes applications without asking who reads; for handlers and delegates. */
@Component
public class ApplicationStore {

  private final ApplicationMapper mapper;
  private final CallStore calls;

  ApplicationStore(ApplicationMapper mapper, CallStore calls) {
    this.mapper = mapper;
    this.calls = calls;
  }

  /** The call that case applies to. */
  public PilotCall callOf(CaseId caseId) {
    return calls.of(of(caseId).callId());
  }

  /** Keeps the moment the city sent the case up. */
  public void sentUp(CaseId caseId, Instant at) {
    mapper.sentUp(caseId, at);
  }

  /** Those the city has sent up, newest first. */
  List<ApplicationRow> sentUpTo(String callId, int limit) {
    return mapper.sentUpTo(callId, limit);
  }

  ApplicationRow of(CaseId caseId) {
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

  /** Replaces everything typed with what was submitted. */
  void submitted(ApplicationRow row, PlanRows plan) {
    mapper.submitted(row);
    CaseId id = row.caseId();
    mapper.clearBaselines(id);
    mapper.clearGoals(id);
    mapper.clearMilestones(id);
    mapper.clearBenefits(id);
    some(plan.baselines(), rows -> mapper.insertBaselines(id, rows));
    some(plan.goals(), rows -> mapper.insertGoals(id, rows));
    some(plan.milestones(), rows -> mapper.insertMilestones(id, rows));
    some(plan.benefits(), rows -> mapper.insertBenefits(id, rows));
  }

  /** A call whose outline has no such chapter leaves its table empty. */
  private static <T> void some(List<T> rows, Consumer<List<T>> insert) {
    if (!rows.isEmpty()) {
      insert.accept(rows);
    }
  }
}
