package org.qingshen.pilot;

import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Applications of the person asking's own organisation. */
public interface PilotApplications {

  /**
   * Creates an application and opens its case, or gives the one already in preparation. Applicant
   * and implementer are the same body (同一主体): pilot.md section 3 [S004].
   */
  Creation create(String callId);

  /** Why the person asking cannot apply to that call now; empty where possible. */
  Optional<Text> objection(String callId);

  /** What became of a creation. */
  sealed interface Creation {
    record Created(CaseId caseId) implements Creation {}

    record Refused(Text reason) implements Creation {}
  }
}
