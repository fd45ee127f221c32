package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.workflow.JointReviews;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * What the applicant was asked to change or supply before this work: the three bureaus' merged
 * list, or the province's one-time list of what is incomplete. Rows {@code department}, {@code
 * item}, {@code supply}; none where nothing was asked for.
 */
@Component
class AskedFor {

  private final JointReviews reviews;
  private final Ledger ledger;
  private final CurrentActor current;

  AskedFor(JointReviews reviews, Ledger ledger, CurrentActor current) {
    this.reviews = reviews;
    this.ledger = ledger;
    this.current = current;
  }

  List<Map<String, Object>> before(WorkItem item) {
    boolean completion =
        item.step().equals(PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL));
    return completion ? incomplete(item) : reviews.returnItems(item.caseId());
  }

  private List<Map<String, Object>> incomplete(WorkItem item) {
    String check = PilotReviewModel.step(PilotReviewModel.CHECK_FORMAT);
    return ledger.readable(item.caseId(), current.require().id()).stream()
        .filter(entry -> entry.step().equals(check))
        .reduce((earlier, later) -> later)
        .map(AskedFor::rows)
        .orElse(List.of());
  }

  private static List<Map<String, Object>> rows(SealedEntry entry) {
    return new FormData(entry.data())
        .rows("completionItems").stream().map(row -> row(entry, row)).toList();
  }

  private static Map<String, Object> row(SealedEntry entry, FormData asked) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("department", entry.by().organisationName());
    row.put("item", asked.text("item"));
    row.put("supply", asked.text("supply"));
    return row;
  }
}
