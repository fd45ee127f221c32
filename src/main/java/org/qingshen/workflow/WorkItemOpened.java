package org.qingshen.workflow;

import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/**
 * Work has come to a desk. Published in the transaction that put it there.
 *
 * @param caseNumber null before submission
 * @param step process key and element id
 * @param assignee whose it is from the start; null where it waits to be claimed
 */
public record WorkItemOpened(
    WorkItemId id, CaseId caseId, String caseNumber, String step, Queue queue, PersonId assignee) {

  /** The case as people call it: its number, or its id before it has one. */
  public String reference() {
    return caseNumber == null ? caseId.value() : caseNumber;
  }

  /** Path of the case, opened at this work. */
  public String link() {
    return "case/" + reference() + "?item=" + id;
  }

  /** The step's name for a sentence. */
  public Text stepText() {
    return Text.of("workflow.step." + step.replace('/', '.'));
  }
}
