package org.qingshen.workflow;

import org.qingshen.shared.Text;

/**
 * How the message that work of a step has come is worded, where "new work" says too little.
 * Implemented by the module that owns the step.
 */
public interface StepMessage {

  /** Process key and element id, as {@link WorkItem#step()}. */
  String step();

  /** Kind of {@code Messages.Note}. */
  String kind();

  /** One line; the step's own words, without contents of forms. */
  Text subject(WorkItemOpened opened);
}
