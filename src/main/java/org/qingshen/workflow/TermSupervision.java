package org.qingshen.workflow;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.WorkItemId;

/** What a superior watches: work of others whose term is near its end or over. */
public interface TermSupervision {

  /** Within the reach of whoever asks, what is due first at the top. */
  List<WorkItem> watched(int limit);

  /** How acts on the case name that work; empty where it is over or not theirs to supervise. */
  Optional<String> name(WorkItemId id);
}
