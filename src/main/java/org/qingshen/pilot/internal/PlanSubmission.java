package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** What the submission of a plan is held to, and what is written of it. */
@Component
class PlanSubmission {

  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final Directory directory;
  private final Attachments attachments;
  private final Amendments amendments;
  private final ConsultantsOfPlan consultants;

  PlanSubmission(
      ApplicationStore applications,
      CaseFiles cases,
      Directory directory,
      Attachments attachments,
      Amendments amendments,
      ConsultantsOfPlan consultants) {
    this.applications = applications;
    this.cases = cases;
    this.directory = directory;
    this.attachments = attachments;
    this.amendments = amendments;
    this.consultants = consultants;
  }

  /** Why the city cannot receive it at that moment, or null. */
  Text late(Act act) {
    ApplicationRow row = applications.of(act.caseId());
    return Lateness.of(
            applications.callOf(act.caseId()),
            act.item().region(),
            row.submittedAt() != null,
            act.at())
        .orElse(null);
  }

  /** Which amendments of the call the applicant has not confirmed, or null. */
  Text unconfirmed(Act act) {
    boolean amended = applications.callOf(act.caseId()).amendmentNo() > 0;
    List<Integer> numbers = amended ? amendments.unconfirmed(act.caseId()) : List.of();
    return numbers.isEmpty()
        ? null
        : Text.of("pilot.amendment.unconfirmed", AmendmentNotice.said(numbers));
  }

  List<Problem> check(Act act) {
    ApplicationRow row = applications.of(act.caseId());
    Organisation applicant = directory.organisation(row.applicantId()).orElseThrow();
    return PlanRule.all(
        new Plan(
            act.data(),
            applications.callOf(act.caseId()),
            applicant.kind(),
            OfficeTime.day(act.at()),
            attachments.totalSize(PlanFields.files(act.data()))));
  }

  /** As its rows have it. */
  Map<String, Object> belongsTo(Act act) {
    ApplicationRow row = applications.of(act.caseId());
    return ApplicationSeal.of(row, act.item().region().province());
  }

  /** Writes typed rows, title and number. */
  Text apply(Act act, SealedEntry entry) {
    CaseId id = act.caseId();
    FormData data = act.data();
    ApplicationRow before = applications.of(id);
    Instant first = before.submittedAt() == null ? act.at() : before.submittedAt();
    ApplicationRow after =
        new ApplicationRow(
            id,
            before.callId(),
            before.applicantId(),
            PlanFields.category(data).orElseThrow(),
            PlanFields.objectKind(data).orElseThrow(),
            data.text(PlanFields.PROJECT_TITLE),
            data.stagedTable(PlanFields.ROSTER).orElse(null),
            rosterRows(data),
            first,
            entry.seq(),
            before.sentUpAt(),
            String.join(",", PlanFields.conditions(data)));
    boolean anew = before.submittedSeq() == null;
    applications.submitted(after, PlanRows.of(data), anew);
    consultants.keep(id, act.item().region().province(), data, anew);
    String number =
        cases.submitted(
            id,
            CaseKind.NUMBER_PREFIX,
            applications.callOf(id).year(),
            after.projectTitle(),
            after.category().name());
    return Text.of(receipt(act.step()), number, OfficeTime.full(act.at()));
  }

  private static String receipt(String step) {
    return step.equals(PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL))
        ? "pilot.receipt.province"
        : "pilot.receipt.city";
  }

  static Integer rosterRows(FormData data) {
    return data.values().get(PlanFields.ROSTER) instanceof Map<?, ?> map
            && map.get("rows") instanceof String rows
        ? Integer.valueOf(rows)
        : null;
  }
}
