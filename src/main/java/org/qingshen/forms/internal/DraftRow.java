package org.qingshen.forms.internal;

import java.time.Instant;
import org.qingshen.forms.Drafts.Draft;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

record DraftRow(
    WorkItemId workItemId,
    CaseId caseId,
    String form,
    String data,
    long version,
    String page,
    PersonId savedBy,
    Instant savedAt) {

  Draft draft() {
    FormData answers = new FormData(Json.map(data));
    return new Draft(workItemId, caseId, form, answers, version, page, savedBy, savedAt);
  }
}
