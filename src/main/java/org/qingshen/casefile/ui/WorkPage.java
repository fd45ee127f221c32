package org.qingshen.casefile.ui;

import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;

/** A step whose work is done on a page of its own; the case page leads there. */
public interface WorkPage {

  /** Process key and element id, as {@link WorkItem#step()}. */
  String step();

  /** Path in the application, outside the views. */
  String path(WorkItem item);

  /** What the link says. */
  Text label();

  /** A sentence above it. */
  Text hint();
}
