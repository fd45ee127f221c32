package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DESK_USE)
class CaseDeskService implements CaseDesk {

  private final Steps steps;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final CasePipeline pipeline;
  private final Retrying retrying;

  CaseDeskService(
      Steps steps,
      CurrentActor current,
      DeployedForms forms,
      CasePipeline pipeline,
      Retrying retrying) {
    this.steps = steps;
    this.current = current;
    this.forms = forms;
    this.pipeline = pipeline;
    this.retrying = retrying;
  }

  /** In one transaction, so that what several acts ask is read once. */
  @Override
  @Transactional(readOnly = true)
  public List<Possible> possible(CaseId caseId) {
    Actor actor = current.require();
    return steps.acts().stream()
        .filter(act -> current.may(act.permission()))
        .filter(act -> act.possible(caseId, actor).isPresent())
        .map(
            act ->
                new Possible(
                    act.kind(), act.label(), forms.newestByPath(act.form()), act.context(caseId)))
        .toList();
  }

  @Override
  public Outcome act(CaseId caseId, String kind, FormData data, Map<String, String> explanations) {
    return retrying.run(() -> pipeline.act(caseId, kind, data, explanations));
  }
}
