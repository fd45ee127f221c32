package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.SubmissionHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one act: lock, authorise, bind, validate, check, seal, apply, advance. All of it commits
 * together; of a refused act only the attempt remains, in the trail.
 */
@Component
class ActPipeline {

  private final Ledger ledger;
  private final WorkItemMapper items;
  private final Standing standing;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final Answers answers;
  private final Steps steps;
  private final Drafts drafts;
  private final TaskService engine;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ActPipeline(
      Ledger ledger,
      WorkItemMapper items,
      Standing standing,
      CurrentActor current,
      DeployedForms forms,
      Answers answers,
      Steps steps,
      Drafts drafts,
      TaskService engine,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ledger = ledger;
    this.items = items;
    this.standing = standing;
    this.current = current;
    this.forms = forms;
    this.answers = answers;
    this.steps = steps;
    this.drafts = drafts;
    this.engine = engine;
    this.events = events;
    this.clock = clock;
  }

  /** Completes a work item. */
  @Transactional
  public Outcome submit(WorkItemId id, String page, FormData data) {
    Actor actor = current.require();
    CaseId caseId = items.caseOf(id);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    WorkItemRow row = items.find(id);
    Optional<Text> objection = standing.objectionToWork(row, actor);
    if (objection.isPresent()) {
      return refused(actor, id.value(), objection.get());
    }
    Optional<Text> elsewhere = writtenElsewhere(id, page);
    if (elsewhere.isPresent()) {
      return refused(actor, id.value(), elsewhere.get());
    }
    return act(row, actor, data);
  }

  private Outcome act(WorkItemRow row, Actor actor, FormData data) {
    SubmissionHandler handler = steps.handler(row.step());
    FormModel form = forms.byId(row.deploymentId(), row.formKey());
    FormContext context = handler.context(row.item());
    ValidationResult result = answers.validate(row.caseId(), form, data, context);
    Post post = Standing.post(row, actor).orElseThrow();
    Act act =
        new Act(row.caseId(), row.item(), row.step(), actor, post, result.clean(), now());
    Text objection = handler.objection(act);
    if (objection != null) {
      return refused(actor, row.id().value(), objection);
    }
    List<Problem> problems = problems(result, act, () -> handler.check(act));
    if (!problems.isEmpty()) {
      return invalid(actor, row.id().value(), problems);
    }
    Act sealedAct = withFrozenTables(act, form);
    SealedEntry entry = seal(sealedAct, "submission", form, row.round());
    SubmissionHandler.Effect effect = handler.apply(sealedAct, entry);
    drafts.delete(row.id());
    engine.complete(row.engineTaskId(), effect.routing());
    trail("act.done", actor, row.id().value(), row.step());
    return new Outcome.Done(entry, effect.message());
  }

  /** An act on a case that has no task. */
  @Transactional
  public Outcome act(CaseId caseId, String kind, FormData data) {
    Actor actor = current.require();
    CaseActHandler handler = steps.act(kind);
    Optional<Post> post =
        ledger.lock(caseId) && current.may(handler.permission())
            ? handler.possible(caseId, actor)
            : Optional.empty();
    if (post.isEmpty()) {
      return refused(actor, caseId.value(), Text.of("workflow.refused.actNotPossible"));
    }
    FormModel form = forms.newestByPath(handler.form());
    ValidationResult result = answers.validate(caseId, form, data, handler.context(caseId));
    Act act =
        new Act(caseId, null, "act/" + kind, actor, post.get(), result.clean(), now());
    List<Problem> problems = problems(result, act, () -> handler.check(act));
    if (!problems.isEmpty()) {
      return invalid(actor, caseId.value(), problems);
    }
    Act sealedAct = withFrozenTables(act, form);
    SealedEntry entry = seal(sealedAct, "act", form, null);
    Text message = handler.apply(sealedAct, entry);
    trail("act.done", actor, caseId.value(), sealedAct.step());
    return new Outcome.Done(entry, message);
  }

  /** Rules over several answers are asked only where each answer is right by itself. */
  private List<Problem> problems(
      ValidationResult result, Act act, java.util.function.Supplier<List<Problem>> rules) {
    if (!result.valid()) {
      return result.problems();
    }
    List<Problem> found = new ArrayList<>(rules.get());
    found.addAll(steps.implausible(act));
    return found;
  }

  private Act withFrozenTables(Act act, FormModel form) {
    return new Act(
        act.caseId(),
        act.item(),
        act.step(),
        act.actor(),
        act.post(),
        answers.freeze(form, act.data()),
        act.at());
  }

  private SealedEntry seal(Act act, String kind, FormModel form, String withheldIn) {
    Post post = act.post();
    Signatory by =
        new Signatory(
            act.actor().id(),
            act.actor().name(),
            post.name(),
            post.organisation(),
            post.organisationName(),
            null);
    return ledger.seal(
        act.caseId(),
        new EntryDraft(
            kind,
            act.step(),
            form.reference(),
            act.data().values(),
            answers.files(form, act.data()),
            by,
            withheldIn));
  }

  private Optional<Text> writtenElsewhere(WorkItemId id, String page) {
    return drafts
        .find(id)
        .filter(draft -> draft.page() != null && !draft.page().equals(page))
        .map(draft -> Text.of("workflow.refused.elsewhere"));
  }

  private Outcome refused(Actor actor, String subject, Text reason) {
    trail("act.refused", actor, subject, reason.key());
    return new Outcome.Refused(reason);
  }

  private Outcome invalid(Actor actor, String subject, List<Problem> problems) {
    trail("act.invalid", actor, subject, problems.size() + " problems");
    return new Outcome.Invalid(problems);
  }

  private void trail(String what, Actor actor, String subject, String detail) {
    events.publishEvent(new TrailEvent(what, actor.id(), subject, detail));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
