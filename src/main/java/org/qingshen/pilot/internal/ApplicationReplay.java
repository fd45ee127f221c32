package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.process.PilotReviewModel;

/** What rows the submissions of a case make; oldest entry first, the last one counts. */
final class ApplicationReplay {

  private static final String SENT_UP = PilotReviewModel.step(PilotReviewModel.SEND_UP);
  static final List<String> STEPS =
      Stream.concat(SealedPlan.STEPS.stream().sorted(), Stream.of(SENT_UP)).toList();

  private SealedRow application;
  private SealedEntry last;
  private FormData plan = FormData.EMPTY;

  void take(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    if (!entry.step().equals(SENT_UP)) {
      if (!entry.by().isSystem()) {
        submitted(entry, data);
      }
    } else if (data.text("at").isEmpty()) {
      application.unknown("sentUpAt");
    } else {
      application.then(entry).says("sentUpAt", Instant.parse(data.text("at")));
    }
  }

  private void submitted(SealedEntry entry, FormData data) {
    int again = application == null ? 0 : (Integer) application.value("resubmissions") + 1;
    if (application == null) {
      application = SealedRow.of(entry).says("submittedAt", entry.sealedAt());
    }
    last = entry;
    plan = data;
    FormData of = ApplicationSeal.of(data);
    application
        .then(entry)
        .says("caseId", entry.caseId())
        .says("callId", of.text(ApplicationSeal.CALL))
        .says("applicantId", of.text(ApplicationSeal.APPLICANT))
        .says("category", PlanFields.category(data).orElse(null))
        .says("objectKind", PlanFields.objectKind(data).orElse(null))
        .says("projectTitle", data.text(PlanFields.PROJECT_TITLE))
        .says("rosterTable", data.stagedTable(PlanFields.ROSTER).orElse(null))
        .says("rosterRows", PlanSubmission.rosterRows(data))
        .says("submittedSeq", entry.seq())
        .says("conditions", String.join(",", PlanFields.conditions(data)))
        .says("resubmissions", again);
    if (of.values().isEmpty()) {
      application.unknown("callId", "applicantId");
    }
  }

  List<SealedRow> applications() {
    return application == null ? List.of() : List.of(application);
  }

  List<SealedRow> baselines() {
    return rows(PlanRows.of(plan).baselines());
  }

  List<SealedRow> goals() {
    return rows(PlanRows.of(plan).goals());
  }

  List<SealedRow> milestones() {
    return rows(PlanRows.of(plan).milestones());
  }

  List<SealedRow> benefits() {
    return rows(PlanRows.of(plan).benefits());
  }

  private List<SealedRow> rows(List<? extends Record> rows) {
    return rows.stream()
        .map(it -> SealedRow.of(last).says(it).says("caseId", last.caseId()))
        .toList();
  }

  List<SealedRow> consultants() {
    List<SealedRow> rows = new ArrayList<>();
    FormData of = ApplicationSeal.of(plan);
    for (FormData row : plan.rows(PlanFields.CONSULTANTS)) {
      SealedRow sealed =
          SealedRow.of(last)
              .says("caseId", last.caseId())
              .says("position", rows.size() + 1)
              .says("province", of.text(ApplicationSeal.PROVINCE))
              .says("creditCode", row.text("creditCode"))
              .says("name", row.text("name"))
              .says("support", row.text("support"));
      rows.add(of.values().isEmpty() ? sealed.unknown("province") : sealed);
    }
    return rows;
  }
}
