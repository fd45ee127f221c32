package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.pilot.CallState;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Where the case of a call stands, and who may set it going. */
@Component
class CallCases {

  private final CaseFiles cases;

  CallCases(CaseFiles cases) {
    this.cases = cases;
  }

  /** Empty for a case of another kind. */
  Optional<CallState> state(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    return file.kind().equals(CaseKind.CALL)
        ? Optional.of(CallState.valueOf(file.state()))
        : Optional.empty();
  }

  /** The post in which that person drafts for the case's province. */
  Optional<Post> drafter(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    return actor.postFor(Queue.of(PostKind.PROV_ECO, file.applicant(), file.region()));
  }
}
