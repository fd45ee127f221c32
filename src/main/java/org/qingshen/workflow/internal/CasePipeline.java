package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.qingshen.workflow.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one act, for a case: as for a work item, but it ends in a message instead of a completion.
 */
@Component
class CasePipeline {

  private final Ledger ledger;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final Answers answers;
  private final Steps steps;
  private final ActRecord record;
  private final Plausibility plausibility;
  private final Clock clock;

  CasePipeline(
      Ledger ledger,
      CurrentActor current,
      DeployedForms forms,
      Answers answers,
      Steps steps,
      ActRecord record,
      Plausibility plausibility,
      Clock clock) {
    this.ledger = ledger;
    this.current = current;
    this.forms = forms;
    this.answers = answers;
    this.steps = steps;
    this.record = record;
    this.plausibility = plausibility;
    this.clock = clock;
  }

  @Transactional
  public Outcome act(CaseId caseId, String kind, FormData data, Map<String, String> explanations) {
    Actor actor = current.fresh();
    CaseActHandler handler = steps.act(kind);
    boolean locked = ledger.lock(caseId);
    if (!locked || !current.may(handler.permission())) {
      return record.refused(actor, caseId.value(), Text.of("workflow.refused.actNotPossible"));
    }
    return handler
        .possible(caseId, actor)
        .map(as -> validated(caseId, handler, actor, as, data, explanations))
        .orElseGet(() -> record.refused(actor, caseId.value(), handler.impossible(caseId, actor)));
  }

  private Outcome validated(
      CaseId caseId,
      CaseActHandler handler,
      Actor actor,
      Post post,
      FormData data,
      Map<String, String> explanations) {
    FormModel form = forms.newestByPath(handler.form());
    ValidationResult result =
        answers.validate(
            new Answers.Asked(caseId, null, actor), form, data, handler.context(caseId));
    Act act =
        new Act(
            caseId,
            null,
            "act/" + handler.kind(),
            actor,
            post,
            result.clean(),
            OfficeTime.now(clock));
    List<Problem> problems = ActRecord.problems(result, () -> handler.check(act));
    if (!problems.isEmpty()) {
      return record.invalid(actor, caseId.value(), problems);
    }
    Plausibility.Seen seen = plausibility.look(act, explanations);
    if (!seen.held().isEmpty()) {
      return record.held(actor, caseId.value(), seen.held());
    }
    Act frozen = answers.frozen(act, form);
    SealedEntry entry = record.seal(frozen, seen.with(handler.sealed(frozen)), "act", form, null);
    seen.sealed(entry);
    return record.done(frozen, caseId.value(), entry, handler.apply(frozen, entry));
  }
}
