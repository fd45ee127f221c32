package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;

/** The applicant submits the plan; where it goes from here is the process's matter. */
abstract class PlanHandler implements SubmissionHandler {

  private final String element;
  private final PlanFacts facts;
  private final LastSubmission last;
  private final PlanSubmission submission;

  PlanHandler(String element, PlanFacts facts, LastSubmission last, PlanSubmission submission) {
    this.element = element;
    this.facts = facts;
    this.last = last;
    this.submission = submission;
  }

  @Override
  public String step() {
    return PilotReviewModel.step(element);
  }

  @Override
  public FormContext context(WorkItem item) {
    return facts.of(item);
  }

  @Override
  public FormData initial(WorkItem item) {
    return last.of(item.caseId());
  }

  /** Nobody goes on under settings that were amended meanwhile without having taken note. */
  @Override
  public Text objection(Act act) {
    return submission.unconfirmed(act);
  }

  @Override
  public List<Problem> check(Act act) {
    return submission.check(act);
  }

  /** Which call and applicant it belongs to is said nowhere else in the chain. */
  @Override
  public FormData sealed(Act act) {
    return act.data().with(ApplicationSeal.SEALED, submission.belongsTo(act));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    return new Effect(Map.of(), submission.apply(act, entry));
  }
}
