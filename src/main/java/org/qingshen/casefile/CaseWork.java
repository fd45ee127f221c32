package org.qingshen.casefile;

import java.util.List;
import org.qingshen.workflow.Diagrams;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;

/**
 * The work of a case as the person asking may follow it; see {@link ProcessAudience}. Whether the
 * person may read the case at all was asked before.
 */
public interface CaseWork {

  /** Open work: who holds the case now. */
  List<WorkItem> open(CaseFile file);

  /** All work with what became of it, oldest first. */
  List<WorkItem> history(CaseFile file);

  /** How work was passed from hand to hand, oldest first. */
  List<WorkItemMove> moves(CaseFile file);

  List<Terms.Term> terms(CaseFile file);

  List<Diagrams.Diagram> diagrams(CaseFile file);
}
