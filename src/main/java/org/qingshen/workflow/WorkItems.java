package org.qingshen.workflow;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

/** The work of cases, for modules that have asked for the case already. */
public interface WorkItems {

  Optional<WorkItem> find(WorkItemId id);

  /** Open work of a case: who holds it now. */
  List<WorkItem> open(CaseId caseId);

  /** All work of a case, oldest first. */
  List<WorkItem> history(CaseId caseId);

  /** How work of a case was passed from hand to hand, oldest first. */
  List<WorkItemMove> moves(CaseId caseId);

  /** Whether that person may work on that item now. */
  boolean mayWork(WorkItemId id, Actor actor);
}
