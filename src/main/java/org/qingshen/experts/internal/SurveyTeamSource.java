package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** Who of a case's panel may lead its survey. Implemented where seats are kept. */
interface SurveyTeamSource {

  /** The experts who have accepted a seat on the case's last panel and still hold it. */
  List<Seat> accepted(CaseId caseId);

  /**
   * @param post id of the expert's post, for whose holder alone the work is
   */
  record Seat(String post, PersonId person, String name, String organisation) {}
}
