package org.qingshen.workflow;

import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * A step of the machine has failed for good; the case stands until an administrator lets it be
 * tried again. Published in the transaction that notes it.
 *
 * @param job the same for every attempt at that step
 */
public record StepStopped(
    CaseDirectory.CaseFacts facts, String process, String element, String job) {

  /** The case as people call it. */
  public String reference() {
    return facts.number() == null ? facts.id().value() : facts.number();
  }

  public CaseId caseId() {
    return facts.id();
  }

  public Text stepText() {
    return Text.of("workflow.step." + process + "." + element);
  }

  /** The desk of that post that the case belongs to. */
  public Queue queue(PostKind post) {
    return Queue.of(post, facts.applicant(), facts.region());
  }
}
