package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.SubmissionHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one act, for a work item: lock, authorise, bind, validate, check, seal, apply, advance. All
 * of it commits together; of a refused act only the attempt remains, in the trail.
 */
@Component
class ItemPipeline {

  private final Ledger ledger;
  private final WorkItemMapper items;
  private final Standing standing;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final Answers answers;
  private final Steps steps;
  private final ActRecord record;
  private final Plausibility plausibility;
  private final ChainState chainState;
  private final ChainDesk chain;
  private final WritingDesk writing;
  private final Drafts drafts;
  private final DeputyHand hand;
  private final TaskService engine;
  private final Clock clock;

  ItemPipeline(
      Ledger ledger,
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      DeployedForms forms,
      Answers answers,
      Steps steps,
      ActRecord record,
      Plausibility plausibility,
      ChainState chainState,
      ChainDesk chain,
      WritingDesk writing,
      Drafts drafts,
      DeputyHand hand,
      TaskService engine,
      Clock clock) {
    this.ledger = ledger;
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.forms = forms;
    this.answers = answers;
    this.steps = steps;
    this.record = record;
    this.plausibility = plausibility;
    this.chainState = chainState;
    this.chain = chain;
    this.writing = writing;
    this.drafts = drafts;
    this.hand = hand;
    this.engine = engine;
    this.clock = clock;
  }

  @Transactional
  public Outcome submit(
      WorkItemId id, String page, FormData data, Map<String, String> explanations) {
    Actor actor = current.fresh();
    CaseId caseId = items.caseOf(id);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    WorkItemRow row = items.find(id);
    Optional<Text> objection =
        standing.objectionToWork(row, actor).or(() -> writing.writtenElsewhere(id, page));
    return objection
        .map(reason -> record.refused(actor, id.value(), reason))
        .orElseGet(() -> validated(row, actor, data, explanations));
  }

  private Outcome validated(
      WorkItemRow row, Actor actor, FormData data, Map<String, String> explanations) {
    SubmissionHandler handler = steps.handler(row.step());
    FormModel form = forms.byId(row.deploymentId(), row.formKey());
    FormContext context = handler.context(row.item());
    ValidationResult result =
        answers.validate(new Answers.Asked(row.caseId(), row.id(), actor), form, data, context);
    Act act =
        new Act(
            row.caseId(),
            row.item(),
            row.step(),
            actor,
            Standing.post(row, actor).orElseThrow(),
            result.clean(),
            OfficeTime.now(clock));
    Text objection = handler.objection(act);
    if (objection != null) {
      return record.refused(actor, row.id().value(), objection);
    }
    List<Problem> problems = ActRecord.problems(result, () -> handler.check(act));
    if (!problems.isEmpty()) {
      return record.invalid(actor, row.id().value(), problems);
    }
    return chainState
        .next(row, actor)
        .filter(next -> handler.secrets().isEmpty())
        .map(next -> chain.forward(row, act, handler.sealed(act), form, next))
        .orElseGet(() -> leaves(row, act, form, explanations));
  }

  /** Only what leaves the department is looked at: before, it is not yet what anybody claims. */
  private Outcome leaves(
      WorkItemRow row, Act act, FormModel form, Map<String, String> explanations) {
    Plausibility.Seen seen = plausibility.look(act, explanations);
    return seen.held().isEmpty()
        ? carriedOut(row, answers.frozen(act, form), form, seen)
        : record.held(act.actor(), row.id().value(), seen.held());
  }

  private Outcome carriedOut(WorkItemRow row, Act act, FormModel form, Plausibility.Seen seen) {
    SubmissionHandler handler = steps.handler(row.step());
    FormData sealed = seen.with(handler.sealed(act));
    SealedEntry entry = record.seal(act, sealed, "submission", form, row.round());
    seen.sealed(entry);
    SubmissionHandler.Effect effect = handler.apply(act, entry);
    drafts.delete(row.id());
    hand.take(row, act);
    engine.complete(row.engineTaskId(), effect.routing());
    return record.done(act, row.id().value(), entry, effect.message());
  }
}
