package org.qingshen.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

/** The work of cases, for modules that have asked for the case already. */
public interface WorkItems {

  Optional<WorkItem> find(WorkItemId id);

  /** The engine's process instance that brought it, also after that has ended. */
  Optional<String> instance(WorkItemId id);

  /** Open work of a case: who holds it now. */
  List<WorkItem> open(CaseId caseId);

  /** Open work of many cases at once; a case without any is missing. */
  default Map<CaseId, List<WorkItem>> open(Collection<CaseId> cases) {
    Map<CaseId, List<WorkItem>> found = new LinkedHashMap<>();
    cases.forEach(it -> found.put(it, open(it)));
    return found;
  }

  /** All work of a case, oldest first. */
  List<WorkItem> history(CaseId caseId);

  /** How work of a case was passed from hand to hand, oldest first. */
  List<WorkItemMove> moves(CaseId caseId);

  /** Whether that person may work on that item now. */
  boolean mayWork(WorkItemId id, Actor actor);
}
